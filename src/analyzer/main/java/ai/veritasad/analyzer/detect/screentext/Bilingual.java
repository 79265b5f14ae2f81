package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.screentext.Reading.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a Russian and an English reading of one line together, word by word. */
final class Bilingual {

    private static final double SAME_PLACE = 0.3;
    private static final double TELLING = 10;
    private static final String IN_BOTH = "ABCEHKMOPTXYaceopxyАВЕКМНОРСТУХавекмнорстух";

    private Bilingual() {}

    /** Takes, wherever words of both stand in the same place, those that are surer. */
    static Reading joined(Reading russian, Reading english) {
        List<Word> all = new ArrayList<>(russian.words());
        all.addAll(english.words());
        all.sort(Comparator.comparingInt(Word::left));
        List<Word> joined = new ArrayList<>();
        List<Word> group = new ArrayList<>();
        for (Word word : all) {
            if (group.stream().noneMatch(other -> other.under(word) > SAME_PLACE)) {
                joined.addAll(surer(group, russian));
                group.clear();
            }
            group.add(word);
        }
        joined.addAll(surer(group, russian));
        return new Reading(joined);
    }

    private static List<Word> surer(List<Word> group, Reading russian) {
        List<Word> first = group.stream().filter(russian.words()::contains).toList();
        List<Word> second = group.stream().filter(word -> !russian.words().contains(word)).toList();
        return sureness(first) >= sureness(second) ? first : second;
    }

    /** A word of letters that both scripts have tells nothing of its script. */
    private static double sureness(List<Word> words) {
        Reading reading = new Reading(words);
        boolean telling =
                reading.text()
                        .codePoints()
                        .anyMatch(c -> Character.isLetter(c) && IN_BOTH.indexOf(c) < 0);
        return reading.confidence() + (telling ? TELLING : 0);
    }
}

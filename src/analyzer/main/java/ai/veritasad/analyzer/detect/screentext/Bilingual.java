package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.ocr.Reading;
import ai.veritasad.analyzer.detect.ocr.Reading.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a Russian and an English reading of one line together, word by word. */
final class Bilingual {

    private static final double SAME_PLACE = 0.3;

    /** How much surer a reading with letters of its script alone is, in points of confidence. */
    private static final double TELLING = 10;

    /** The same of one that holds a word of labels or a token, which are seldom read by chance. */
    private static final double TELLTALE = 20;

    /** The same of one that sees such letters where the other sees letters of both scripts. */
    private static final double CHOSEN = 20;

    private static final String IN_BOTH = "ABCEHKMOPTXYaceopxyАВЕКМНОРСТУХавекмнорстух";

    private final Relevance relevance;

    Bilingual(Relevance relevance) {
        this.relevance = relevance;
    }

    /** Takes, wherever words of both stand in the same place, those that are surer. */
    Reading joined(Reading russian, Reading english) {
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

    private List<Word> surer(List<Word> group, Reading russian) {
        Reading first = new Reading(group.stream().filter(russian.words()::contains).toList());
        Reading second =
                new Reading(
                        group.stream().filter(word -> !russian.words().contains(word)).toList());
        return sureness(first, second) >= sureness(second, first) ? first.words() : second.words();
    }

    private double sureness(Reading reading, Reading other) {
        String text = reading.text();
        boolean telltale = matters(text) && !matters(other.text());
        return reading.confidence()
                + (text.chars().anyMatch(Bilingual::isTelling) ? TELLING : 0)
                + (telltale ? TELLTALE : 0)
                + (isChosen(text, other.text()) ? CHOSEN : 0);
    }

    private boolean matters(String text) {
        return relevance.hasExactTelltaleWord(text) || relevance.isUnmistakable(text);
    }

    /** A letter that both scripts have tells nothing of the script. */
    private static boolean isTelling(int letter) {
        return Character.isLetter(letter) && IN_BOTH.indexOf(letter) < 0;
    }

    /**
     * Whether this reading has more capitals of its script alone where the other has letters of
     * both than the other way round: who sees «Д» could have seen «А» too, who sees “A” could not
     * have seen «Д».
     */
    private static boolean isChosen(String text, String other) {
        if (text.length() != other.length()) {
            return false;
        }
        int chosen = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            char there = other.charAt(i);
            boolean capitals = Character.isUpperCase(here) && Character.isUpperCase(there);
            chosen += capitals && isTelling(here) ? 1 : 0;
            chosen -= capitals && isTelling(there) ? 1 : 0;
        }
        return chosen > 0;
    }
}

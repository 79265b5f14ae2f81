package ai.veritasad.analyzer.detect.beat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes the endings off words, by language, so that a word's forms count as one. */
final class Stems {

    private static final String SIGNS = "%$€£₽";

    private static final List<String> RUSSIAN =
            endings(
                    "иями ями ами ого его ому ему ыми ими ться тся ить ать ять еть уть ешь ишь ете"
                            + " ите ает яет ует ут ют ат ят ала яла ила ели али или ял ал ил ел ую"
                            + " юю ая яя ое ее ые ие ый ий ой ей ом ем ам ям ах ях ов ев ью ия ии"
                            + " ию а я о е ы и у ю ь й");

    private static final List<String> ENGLISH = endings("ings ing edly ed ies es s ly");

    private static final int LONGEST = 7;
    private static final int SHORTEST = 3;
    private static final int MOST_FIGURES = 5;

    /** How endings are taken off words of at least so many letters. */
    private record Cut(boolean latin, List<String> endings, int from, int to) {}

    private static final Cut NONE = new Cut(false, List.of(), Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Cut cut;

    private Stems(Cut cut) {
        this.cut = cut;
    }

    static Stems of(String language) {
        return new Stems(
                switch (language) {
                    case "ru" -> new Cut(false, RUSSIAN, SHORTEST + 2, LONGEST);
                    case "en" -> new Cut(true, ENGLISH, SHORTEST + 1, Integer.MAX_VALUE);
                    default -> NONE;
                });
    }

    /** The words of a raw piece of caption; notes such as {@code [music]} are none. */
    static List<String> words(String raw) {
        String text = raw.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(1);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c == 'ё' ? 'е' : c);
            } else if (c != '\'' && c != '’') {
                end(word, words);
            }
            if (SIGNS.indexOf(c) >= 0) {
                words.add(String.valueOf(c));
            }
        }
        end(word, words);
        return isNote(raw) ? List.of() : words;
    }

    /** Whether captions say so what is heard besides words, as {@code [music]}. */
    static boolean isNote(String raw) {
        return raw.startsWith("[") || raw.endsWith("]");
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** A number counts by its length alone: prices differ, their size less so. */
    String stem(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "#" + Math.min(word.length(), MOST_FIGURES);
        }
        boolean latin = first >= 'a' && first <= 'z';
        if (word.length() < cut.from || latin != cut.latin) {
            return word;
        }
        for (String ending : cut.endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return shortened(word.substring(0, word.length() - ending.length()));
            }
        }
        return shortened(word);
    }

    private String shortened(String stem) {
        return stem.length() > cut.to ? stem.substring(0, cut.to) : stem;
    }

    private static List<String> endings(String listed) {
        return Stream.of(listed.split(" ", -1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}

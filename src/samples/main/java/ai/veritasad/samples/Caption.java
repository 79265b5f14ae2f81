package ai.veritasad.samples;

import ai.veritasad.samples.draw.motion.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One caption with the time of each word in it, as it is spoken. */
public record Caption(List<Word> words) {

    /** A pause between words, as a number of letters that could be said in it. */
    private static final double PAUSE = 1.5;

    /** One spoken word. */
    public record Word(String text, Interval span) {}

    public Caption {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a caption needs words");
        }
    }

    /** {@code text} said evenly from {@code from} to {@code to}: each letter takes as long. */
    public static Caption spoken(String text, double from, double to) {
        String[] words = text.strip().split("\\s+", -1);
        double letters = text.strip().replaceAll("\\s+", "").length();
        double each = (to - from) / (letters + PAUSE * (words.length - 1));
        List<Word> said = new ArrayList<>();
        double at = from;
        for (String word : words) {
            double end = at + each * word.length();
            said.add(new Word(word, new Interval(at, end)));
            at = end + PAUSE * each;
        }
        return new Caption(said);
    }

    public Interval span() {
        return new Interval(words.getFirst().span().from(), words.getLast().span().to());
    }

    public String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** The text with a WebVTT time stamp before each word but the first. */
    public String timedText() {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        for (Word word : words.subList(1, words.size())) {
            text.append(" <").append(clock(word.span().from())).append('>').append(word.text());
        }
        return text.toString();
    }

    /** The caption as WebVTT writes it, with the time of each word. */
    public String cue() {
        return clock(span().from()) + " --> " + clock(span().to()) + "\n" + timedText() + "\n";
    }

    private static String clock(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}

package ai.veritasad.samples;

import ai.veritasad.samples.draw.Interval;

import java.util.List;

/** One caption with the time of each word in it, as it is spoken. */
public record Caption(List<Word> words) {

    /** One spoken word. */
    public record Word(String text, Interval span) {}

    public Caption {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a caption needs words");
        }
    }

    public Interval span() {
        return new Interval(words.getFirst().span().from(), words.getLast().span().to());
    }

    public String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}

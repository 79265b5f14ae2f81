package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.language.Spaces;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a caption without its markup.
 *
 * @param words empty where the line carries no times of its own
 */
public record CaptionLine(String text, List<Word> words) {

    private static final Pattern TAG =
            Pattern.compile("<[/a-zA-Z][^<>]{0,200}>|\\{\\\\[^{}]{0,400}}");

    private static final Pattern TIME_TAG =
            Pattern.compile("<(\\d{1,4}:\\d{2}(?::\\d{2})?[.,]\\d{1,6})>");

    public CaptionLine {
        words = List.copyOf(words);
    }

    /** Reads a raw line shown during {@code cue}. */
    public static CaptionLine of(String raw, Span cue) {
        Matcher times = TIME_TAG.matcher(raw);
        if (raw.indexOf('<') < 0 || !times.find()) {
            return new CaptionLine(plain(raw), List.of());
        }
        List<Word> words = new ArrayList<>();
        MediaTime start = cue.start();
        int from = 0;
        do {
            MediaTime next = ClockTime.parse(times.group(1)).orElse(start);
            addWords(words, plain(raw.substring(from, times.start())), start, next);
            start = MediaTime.max(start, next);
            from = times.end();
        } while (times.find());
        addWords(words, plain(raw.substring(from)), start, MediaTime.max(start, cue.end()));
        return new CaptionLine(joined(words), words);
    }

    public static boolean hasWordTimes(String raw) {
        return raw.indexOf('<') >= 0 && TIME_TAG.matcher(raw).find();
    }

    /** The text without tags, entities and invisible characters. */
    public static String plain(String raw) {
        String text = raw;
        if (text.indexOf('<') >= 0 || text.indexOf('{') >= 0) {
            text = TIME_TAG.matcher(TAG.matcher(text).replaceAll("")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = Entities.resolved(text);
        }
        return withSingleSpaces(withoutInvisible(text)).strip();
    }

    private static String withSingleSpaces(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                single.append(c);
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || Spaces.isSpace(c);
    }

    private static String withoutInvisible(String text) {
        return hasInvisible(text)
                ? text.codePoints()
                        .filter(c -> !isInvisible(c))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(int c) {
        return c > 0x7F ? Character.getType(c) == Character.FORMAT : c < ' ' && c != '\t';
    }

    private static void addWords(List<Word> words, String text, MediaTime start, MediaTime end) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Span> span = ClockTime.span(start, end);
        for (String word : text.split(" ", -1)) {
            words.add(new Word(span.orElse(Span.at(start)), word));
        }
    }

    private static String joined(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return text.toString();
    }
}

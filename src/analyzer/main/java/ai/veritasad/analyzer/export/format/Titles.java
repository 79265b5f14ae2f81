package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.Span;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which entries are called in other programs, and what a title read there means. */
public final class Titles {

    private static final Words WORDS = Words.bundled();

    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\s\\u2028\\u2029]+");
    private static final Pattern ODD = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");
    private static final Pattern PROBABILITY = Pattern.compile("(.*) \\((0\\.\\d{2}|1\\.00)\\)");

    private Titles() {}

    private record Words(
            Map<Segment.Kind, Name> kinds,
            Map<Marks.MarkerKind, Name> markers,
            LocalText first,
            LocalText next) {

        static Words bundled() {
            try (InputStream in = Titles.class.getResourceAsStream("titles.json")) {
                if (in == null) {
                    throw new IllegalStateException("the titles are missing from the build");
                }
                return JsonMapper.builder()
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .build()
                        .readValue(in, Words.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What we write, and what else means the same at the start of other programs' titles. */
    private record Name(String ru, String en, List<String> also) {

        String in(Locale language) {
            return new LocalText(ru, en).in(language);
        }

        /** What follows the longest of the words that the title starts with. */
        Optional<String> restOf(String title) {
            return Stream.concat(Stream.of(ru, en), also.stream())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .flatMap(word -> restAfter(word, title).stream())
                    .findFirst();
        }

        /** “Ad” starts “Ad: Brighta”, “Ad 3” and “Ad — Brighta”, but not “Ad hoc tools”. */
        private static Optional<String> restAfter(String word, String title) {
            if (!title.regionMatches(true, 0, word, 0, word.length())) {
                return Optional.empty();
            }
            String rest = title.substring(word.length());
            if (rest.isEmpty() || rest.matches("\\s*#?\\d+")) {
                return Optional.of("");
            }
            Matcher named = Pattern.compile("(?::| [-–—]) *(.*)").matcher(rest);
            return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
        }
    }

    /** What a title tells of its entry. */
    public record Meaning(
            ImportedSegment.Role role, Optional<Segment.Kind> kind, Optional<String> advertiser) {}

    /** {@code Ad: Brighta}, or {@code Ad} where no advertiser is known. */
    public static String of(Segment segment, Locale language) {
        String word = name(WORDS.kinds, segment.kind()).in(language);
        return named(word, segment.advertiser().orElse(""));
    }

    /** {@code Promo code: BRIGHT10}. */
    public static String of(Marks.Marker marker, Locale language) {
        return named(name(WORDS.markers, marker.kind()).in(language), marker.text());
    }

    /** {@code Ad: Brighta (0.93)}, for people who judge by the number. */
    public static String withProbability(Segment segment, Locale language) {
        return String.format(
                Locale.ROOT, "%s (%.2f)", of(segment, language), segment.probability());
    }

    /** A part without advertising, at the very start or later. */
    public static String ofContent(boolean first, Locale language) {
        return (first ? WORDS.first : WORDS.next).in(language);
    }

    private static <K> Name name(Map<K, Name> names, K key) {
        Name name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("titles.json has no word for " + key);
        }
        return name;
    }

    private static String named(String word, String name) {
        String line = line(name);
        return line.isEmpty() ? word : word + ": " + line;
    }

    /** One line of text that every format can carry: no control characters, single spaces. */
    public static String line(String text) {
        return SPACE.matcher(ODD.matcher(text).replaceAll("\uFFFD")).replaceAll(" ").strip();
    }

    /** An entry by its title alone. */
    public static ImportedSegment read(Span span, String title) {
        String line = line(title);
        Matcher certain = PROBABILITY.matcher(line);
        boolean told = certain.matches();
        Meaning meaning = meaning(told ? certain.group(1) : line);
        Optional<Double> probability =
                told && meaning.role() == ImportedSegment.Role.AD
                        ? Optional.of(Double.valueOf(certain.group(2)))
                        : Optional.empty();
        return new ImportedSegment(
                span, meaning.role(), meaning.kind(), meaning.advertiser(), probability, line);
    }

    /** What a title means; titles that say nothing of advertising are other parts. */
    public static Meaning meaning(String title) {
        for (Segment.Kind kind : Segment.Kind.values()) {
            Optional<String> rest = name(WORDS.kinds, kind).restOf(title);
            if (rest.isPresent()) {
                return new Meaning(
                        roleOf(kind), Optional.of(kind), rest.filter(name -> !name.isEmpty()));
            }
        }
        boolean marker =
                WORDS.markers.values().stream().anyMatch(name -> name.restOf(title).isPresent());
        return new Meaning(
                marker ? ImportedSegment.Role.MARKER : ImportedSegment.Role.OTHER,
                Optional.empty(),
                Optional.empty());
    }

    private static ImportedSegment.Role roleOf(Segment.Kind kind) {
        return kind == Segment.Kind.MENTION ? ImportedSegment.Role.OTHER : ImportedSegment.Role.AD;
    }
}

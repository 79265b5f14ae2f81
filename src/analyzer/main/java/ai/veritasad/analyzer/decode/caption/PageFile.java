package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a downloader's JSON file says of a video's page. */
record PageFile(
        Publication publication, Optional<MediaTime> duration, List<Signal.Chapter> chapters) {

    static final PageFile NONE = new PageFile(Publication.UNKNOWN, Optional.empty(), List.of());

    private static final JsonMapper JSON = new JsonMapper();
    private static final double LATEST = 1000 * 3600;

    PageFile {
        chapters = List.copyOf(chapters);
    }

    /** Empty where {@code text} is no JSON object. */
    static Optional<PageFile> parse(String text) {
        try {
            JsonNode page = JSON.readTree(text);
            return page.isObject() ? Optional.of(of(page)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static PageFile of(JsonNode page) {
        Publication publication =
                new Publication(
                        words(page, "title"),
                        words(page, "description"),
                        words(page, "channel").or(() -> words(page, "uploader")),
                        words(page, "upload_date").flatMap(PageFile::date),
                        words(page, "webpage_url").or(() -> words(page, "original_url")),
                        words(page, "extractor")
                                .or(() -> words(page, "extractor_key"))
                                .map(PageFile::platform),
                        count(page.path("channel_follower_count")));
        return new PageFile(publication, time(page.path("duration")), chapters(page));
    }

    private static List<Signal.Chapter> chapters(JsonNode page) {
        List<Signal.Chapter> chapters = new ArrayList<>();
        for (JsonNode chapter : page.path("chapters")) {
            Optional<MediaTime> start = time(chapter.path("start_time"));
            Optional<MediaTime> end = time(chapter.path("end_time")).or(() -> start);
            Optional<String> title = words(chapter, "title");
            if (start.isPresent()
                    && title.isPresent()
                    && !end.orElseThrow().isBefore(start.get())) {
                chapters.add(
                        new Signal.Chapter(new Span(start.get(), end.orElseThrow()), title.get()));
            }
        }
        chapters.sort(Comparator.comparing(Signal.Chapter::span));
        return chapters;
    }

    private static Optional<String> words(JsonNode page, String field) {
        JsonNode value = page.path(field);
        return value.isString() && !value.asString("").isBlank()
                ? Optional.of(value.asString("").strip())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Extractors are named after their site, with a colon before the kind of page. */
    private static String platform(String extractor) {
        String name = extractor.toLowerCase(Locale.ROOT);
        return name.indexOf(':') > 0 ? name.substring(0, name.indexOf(':')) : name;
    }

    private static Optional<Long> count(JsonNode value) {
        return value.isNumber() && value.asDouble(-1) >= 0
                ? Optional.of(value.asLong(0))
                : Optional.empty();
    }

    private static Optional<MediaTime> time(JsonNode value) {
        double seconds = value.isNumber() ? value.asDouble(-1) : -1;
        return seconds >= 0 && seconds <= LATEST
                ? Optional.of(MediaTime.ofSeconds(seconds))
                : Optional.empty();
    }
}

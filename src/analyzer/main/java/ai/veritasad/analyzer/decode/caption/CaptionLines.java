package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.cue.CaptionLine;
import ai.veritasad.analyzer.decode.cue.ParsedCues;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads many videos' captions from one file: a line of JSON for each, with {@code captions} as
 * {@code [start, end, "text"]} in seconds.
 */
final class CaptionLines {

    private static final JsonMapper JSON = new JsonMapper();

    /** A line longer than 100 hours of captions ends the reading. */
    private static final int LONGEST_LINE = 32 << 20;

    private static final double LATEST = 1000 * 3600;

    private CaptionLines() {}

    static List<Captioned> read(Path file, Cancellation cancellation) throws IOException {
        if (Files.size(file) == 0) {
            throw new AnalysisException.Empty(file);
        }
        List<Captioned> videos = new ArrayList<>();
        int bad = 0;
        try (BufferedReader reader = reader(file)) {
            for (String line = next(reader, file); !line.isEmpty(); line = next(reader, file)) {
                cancellation.check();
                if (!line.isBlank()) {
                    Optional<Captioned> video = video(line, file);
                    video.ifPresent(videos::add);
                    bad += video.isEmpty() ? 1 : 0;
                }
            }
        }
        if (videos.isEmpty()) {
            throw new AnalysisException.NotMedia(
                    file, "none of its " + bad + " lines is a video with captions");
        }
        return bad == 0 ? videos : warned(videos, bad);
    }

    private static List<Captioned> warned(List<Captioned> videos, int bad) {
        Captioned first = videos.removeFirst();
        List<Warning> warnings = new ArrayList<>(first.warnings());
        warnings.add(
                new Warning(
                        "bad_lines",
                        new LocalText(
                                "Строк без титров в файле: " + bad + ".",
                                bad + " lines of the file hold no captions."),
                        Optional.empty()));
        videos.addFirst(new Captioned(first.id(), first.transcript(), first.duration(), warnings));
        return videos;
    }

    private static BufferedReader reader(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        InputStream plain = zipped ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line with its end, empty at the end of the file. */
    private static String next(BufferedReader reader, Path file) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                throw new AnalysisException.NotMedia(file, "a line too long for captions");
            }
            c = reader.read();
        }
        return c < 0 ? line.toString() : line.append('\n').toString();
    }

    private static Optional<Captioned> video(String line, Path file) {
        try {
            JsonNode video = JSON.readTree(line);
            return video.path("captions").isArray()
                    ? Optional.of(video(video, file))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Captioned video(JsonNode video, Path file) {
        List<Cue> cues = new ArrayList<>();
        int bad = 0;
        for (JsonNode caption : video.path("captions")) {
            Optional<Cue> cue = cue(caption);
            cue.filter(one -> !one.text().isEmpty()).ifPresent(cues::add);
            bad += cue.isEmpty() ? 1 : 0;
        }
        cues.sort(Comparator.comparing(Cue::span));
        ParsedCues parsed = new ParsedCues(cues, bad, Optional.of(video.path("lang").asString("")));
        double duration = video.path("duration").asDouble(-1);
        return new Captioned(
                video.path("id").asString(CaptionName.of(file).base()),
                new Transcript(
                        CaptionLanguage.of(cues, parsed.language()),
                        file.getFileName().toString(),
                        cues),
                duration >= 0 && duration <= LATEST
                        ? Optional.of(MediaTime.ofSeconds(duration))
                        : Optional.empty(),
                CaptionFile.warnings(parsed));
    }

    private static Optional<Cue> cue(JsonNode caption) {
        double start = caption.path(0).asDouble(-1);
        double end = caption.path(1).asDouble(-1);
        if (!(start >= 0 && end >= start && end <= LATEST) || !caption.path(2).isString()) {
            return Optional.empty();
        }
        return Optional.of(
                Cue.of(
                        Span.ofSeconds(start, end),
                        CaptionLine.plain(caption.path(2).asString(""))));
    }
}

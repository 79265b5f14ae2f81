package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.cue.ArrowCues;
import ai.veritasad.analyzer.decode.cue.AssCues;
import ai.veritasad.analyzer.decode.cue.Json3Cues;
import ai.veritasad.analyzer.decode.cue.ParsedCues;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the captions in a file: WebVTT, SubRip, ASS/SSA, YouTube's json3, or JSON lines. */
public final class CaptionFile {

    /** Far above 100 hours of captions with a time for every word. */
    private static final long LARGEST = 96L << 20;

    private static final int HEAD = 4096;

    private static final Set<String> ENDINGS =
            Set.of("vtt", "srt", "ass", "ssa", "json3", "jsonl", "gz");

    private CaptionFile() {}

    /** Whether name or first bytes say that {@code file} holds captions; never throws. */
    public static boolean isCaptionFile(Path file) {
        String name = lowerName(file);
        if (name.endsWith(".gz")) {
            return name.endsWith(".jsonl.gz");
        }
        if (ENDINGS.contains(ending(name))) {
            return true;
        }
        return switch (ending(name)) {
            case "json" -> Json3Cues.looksLike(head(file));
            case "txt", "sub", "" -> head(file).startsWith("WEBVTT");
            default -> false;
        };
    }

    /**
     * The captions of every video in {@code file}; one element except for JSON lines.
     *
     * @throws AnalysisException if the file is missing, empty, unreadable or holds no captions
     */
    public static List<Captioned> read(Path file, Cancellation cancellation) {
        mustBeReadable(file);
        try {
            String name = lowerName(file);
            if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
                return CaptionLines.read(file, cancellation);
            }
            if (Files.size(file) > LARGEST) {
                throw new AnalysisException.NotMedia(file, "too large for captions");
            }
            String text = CaptionBytes.text(file, Files.readAllBytes(file));
            return List.of(captioned(file, text, cancellation));
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private static void mustBeReadable(Path file) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new AnalysisException.Folder(file);
        }
        if (!Files.isReadable(file)) {
            throw new AnalysisException.Unreadable(file, "no permission");
        }
    }

    private static Captioned captioned(Path file, String text, Cancellation cancellation) {
        if (text.isBlank()) {
            throw new AnalysisException.Empty(file);
        }
        ParsedCues parsed = parse(text, cancellation);
        if (parsed.cues().isEmpty() && !text.startsWith("WEBVTT")) {
            throw new AnalysisException.NotMedia(file, "no captions in it");
        }
        String language =
                CaptionLanguage.of(
                        parsed.cues(),
                        CaptionLanguage.inName(file.getFileName().toString()).or(parsed::language));
        return new Captioned(
                CaptionName.of(file).base(),
                new Transcript(language, file.getFileName().toString(), parsed.cues()),
                Optional.empty(),
                warnings(parsed));
    }

    private static ParsedCues parse(String text, Cancellation cancellation) {
        if (Json3Cues.looksLike(text)) {
            return Json3Cues.parse(text);
        }
        return AssCues.looksLike(text)
                ? AssCues.parse(text, cancellation)
                : ArrowCues.parse(text, cancellation);
    }

    static List<Warning> warnings(ParsedCues parsed) {
        return parsed.bad() == 0 ? List.of() : List.of(badCues(parsed.bad(), parsed.cues()));
    }

    private static Warning badCues(int bad, List<Cue> good) {
        int all = bad + good.size();
        return new Warning(
                "bad_captions",
                new LocalText(
                        "Титры не прочитаны: " + bad + " из " + all + ".",
                        bad + " of " + all + " captions could not be read."),
                Optional.empty());
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("\uFEFF") ? head.substring(1) : head;
        } catch (IOException e) {
            return "";
        }
    }

    private static String lowerName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

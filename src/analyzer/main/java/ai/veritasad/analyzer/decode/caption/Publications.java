package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies beside a media file about the place where it was published. */
public final class Publications {

    private static final long LARGEST = 64L << 20;
    private static final int LONGEST_DESCRIPTION = 200_000;

    private Publications() {}

    /**
     * What the files beside a media file say.
     *
     * @param publication {@link Publication#UNKNOWN} where nothing lies there
     * @param chapters as the page or the description declares them, in order
     */
    public record Beside(
            Publication publication,
            Optional<MediaTime> duration,
            List<Signal.Chapter> chapters,
            List<Warning> warnings) {
        public Beside {
            chapters = List.copyOf(chapters);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads {@code talk.info.json} as the usual downloaders leave it, and {@code talk.description}
     * or {@code talk.txt} for {@code talk.mp4}; what can't be read becomes a warning.
     */
    public static Beside beside(Path media) {
        List<Warning> warnings = new ArrayList<>();
        PageFile page =
                text(media, ".info.json", warnings)
                        .flatMap(json -> page(media, json, warnings))
                        .orElse(PageFile.NONE);
        Optional<String> description =
                page.publication()
                        .description()
                        .or(() -> text(media, ".description", warnings))
                        .or(() -> text(media, ".txt", warnings))
                        .map(Publications::shortened);
        List<Signal.Chapter> chapters =
                page.chapters().isEmpty()
                        ? ChapterLines.in(description.orElse(""), page.duration())
                        : page.chapters();
        return new Beside(
                described(page.publication(), description), page.duration(), chapters, warnings);
    }

    private static Optional<PageFile> page(Path media, String json, List<Warning> warnings) {
        Optional<PageFile> page = PageFile.parse(json);
        if (page.isEmpty()) {
            warnings.add(unusable(sibling(media, ".info.json"), "not JSON", "не JSON"));
        }
        return page;
    }

    private static Publication described(Publication page, Optional<String> description) {
        return new Publication(
                page.title(),
                description,
                page.channel(),
                page.date(),
                page.link(),
                page.platform(),
                page.subscribers());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
    }

    private static Optional<String> text(Path media, String ending, List<Warning> warnings) {
        Path file = sibling(media, ending);
        if (file.equals(media) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) == 0 || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String text = CaptionBytes.decoded(Files.readAllBytes(file));
            return isComskip(text) || text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            warnings.add(unusable(file, "can't be read", "не читается"));
            return Optional.empty();
        }
    }

    /** Comskip, too, leaves its answer as {@code talk.txt}. */
    private static boolean isComskip(String text) {
        return text.startsWith("FILE PROCESSING COMPLETE");
    }

    private static Path sibling(Path media, String ending) {
        String base =
                CaptionFile.isCaptionFile(media)
                        ? CaptionName.of(media).base()
                        : Sidecars.base(media);
        return media.resolveSibling(base + ending);
    }

    private static Warning unusable(Path file, String en, String ru) {
        return new Warning(
                "unusable_page_file",
                new LocalText(
                        file.getFileName() + " пропущен: " + ru + ".",
                        file.getFileName() + " was left out: " + en + "."),
                Optional.empty());
    }
}

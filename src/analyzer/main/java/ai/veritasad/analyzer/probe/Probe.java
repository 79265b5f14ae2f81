package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ffmpeg;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Source.StreamKind;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is in a file, or why it can't be analyzed. */
public final class Probe {

    private Probe() {}

    /**
     * Reads the file's header, the beginning of its streams, and all its bytes once for the
     * fingerprint.
     *
     * @throws AnalysisException where there is no such file, it can't be read, is empty, encrypted
     *     or no medium
     */
    public static Probed read(Path file, Cancellation cancel) {
        try (Container container = Container.open(file, cancel)) {
            Encryption encryption = Encryption.of(container);
            if (encryption.coversAll()) {
                throw new AnalysisException.Encrypted(file);
            }
            Sanity.check(container);
            Optional<MediaTime> duration = Durations.of(container);
            Source source =
                    new Source(
                            name(file),
                            size(file),
                            Fingerprint.of(file, cancel),
                            Formats.shortName(container),
                            duration,
                            container.streams().stream().map(Streams::describe).toList(),
                            tags(container));
            return new Probed(
                    source, Chapters.of(container, duration), warnings(container, encryption));
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, e.toString());
        }
    }

    /** In Ogg it is the streams that carry the tags of the whole. */
    private static Map<String, String> tags(Container container) {
        Map<String, String> tags = new LinkedHashMap<>();
        if (Formats.shortName(container).equals("ogg")) {
            container
                    .streams()
                    .reversed()
                    .forEach(stream -> tags.putAll(Ffmpeg.entries(stream.metadata())));
        }
        tags.putAll(Ffmpeg.entries(container.context().metadata()));
        return tags;
    }

    private static List<Warning> warnings(Container container, Encryption encryption) {
        return container.streams().stream()
                .filter(encryption::covers)
                .map(stream -> encrypted(Streams.describe(stream)))
                .toList();
    }

    private static Warning encrypted(Source.Stream stream) {
        boolean film = stream.kind() == StreamKind.VIDEO;
        return new Warning(
                "encrypted_stream",
                new LocalText(
                        "Дорожка "
                                + stream.index()
                                + (film ? " (видео)" : "")
                                + " зашифрована, она пропущена.",
                        "Stream "
                                + stream.index()
                                + (film ? " (video)" : "")
                                + " is encrypted and was skipped."),
                Optional.empty());
    }
}

package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ffmpeg;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Source.StreamKind;

import java.util.Locale;

/** Names for containers, and what follows from them. */
final class Formats {

    private static final String MP4_FAMILY = "mov,mp4,m4a,3gp,3g2,mj2";
    private static final String MATROSKA_FAMILY = "matroska,webm";

    private Formats() {}

    /** The one of FFmpeg's short names that fits, e.g. {@code mp4} out of its family of six. */
    static String shortName(Container container) {
        String family = container.context().iformat().name().getString();
        return switch (family) {
            case MP4_FAMILY -> brand(container);
            case MATROSKA_FAMILY -> isWebm(container) ? "webm" : "matroska";
            default -> family.split(",", 2)[0];
        };
    }

    /** Whether it is one picture that stands still, and no film. */
    static boolean isStill(Container container) {
        return container.context().iformat().name().getString().endsWith("_pipe");
    }

    static boolean isMp4(Container container) {
        return container.context().iformat().name().getString().equals(MP4_FAMILY);
    }

    private static String brand(Container container) {
        String brand =
                Ffmpeg.entries(container.context().metadata())
                        .getOrDefault("major_brand", "qt")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (brand.startsWith("3gp") || brand.startsWith("3g2")) {
            return brand.substring(0, 3);
        }
        return switch (brand) {
            case "qt" -> "mov";
            case "m4a" -> "m4a";
            case "mj2s", "mjp2" -> "mj2";
            default -> "mp4";
        };
    }

    // WebM is Matroska with few codecs, https://www.webmproject.org/docs/container/.
    private static boolean isWebm(Container container) {
        return container.streams().stream()
                .filter(stream -> Streams.kind(stream) != StreamKind.OTHER)
                .map(stream -> Streams.describe(stream).codec())
                .allMatch(codec ->
                        switch (codec) {
                            case "vp8", "vp9", "av1", "vorbis", "opus", "webvtt" -> true;
                            default -> false;
                        });
    }
}

package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that was analyzed.
 *
 * @param name file name without folders
 * @param bytes size
 * @param sha256 lower-case hex of the whole file
 * @param format FFmpeg's short name of the container, or of the caption format
 * @param duration empty where nothing in the file tells it
 * @param tags the container's tags, keys in lower case
 */
public record Source(
        String name,
        long bytes,
        String sha256,
        String format,
        Optional<MediaTime> duration,
        List<Stream> streams,
        Map<String, String> tags) {

    public Source {
        streams = List.copyOf(streams);
        tags = Map.copyOf(tags);
    }

    /** The name of a file as its reader thinks of it: {@code talk} for {@code talk.mp4}. */
    public static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a stream carries. */
    public enum StreamKind {
        VIDEO,
        AUDIO,
        CAPTIONS,
        OTHER
    }

    /**
     * One stream of the file.
     *
     * @param codec FFmpeg's name, e.g. {@code h264}
     * @param language ISO 639 code as tagged, empty where untagged
     * @param width shown width in pixels after rotation, 0 where not a picture
     * @param height shown height in pixels after rotation, 0 where not a picture
     * @param frameRate frames per second, 0 where unknown or not a picture
     */
    public record Stream(
            int index,
            StreamKind kind,
            String codec,
            Optional<String> language,
            int width,
            int height,
            double frameRate) {}
}

package ai.veritasad.server.analysis.job;

import ai.veritasad.analyzer.report.finding.LocalText;

/**
 * Why an analysis came to nothing.
 *
 * @param code for programs
 * @param text for people: cause and mend
 */
public record Failure(String code, LocalText text) {

    public static final String INVALID_VIDEO_FORMAT = "INVALID_VIDEO_FORMAT";
    public static final String VIDEO_TOO_LARGE = "VIDEO_TOO_LARGE";
    public static final String VIDEO_TOO_LONG = "VIDEO_TOO_LONG";
    public static final String VIDEO_DOWNLOAD_FAILED = "VIDEO_DOWNLOAD_FAILED";
    public static final String LINK_NOT_ALLOWED = "LINK_NOT_ALLOWED";
    public static final String TIME_LIMIT_EXCEEDED = "TIME_LIMIT_EXCEEDED";
    public static final String PROCESSING_FAILED = "PROCESSING_FAILED";

    /** The last attempt failed for reasons of our own. */
    public static Failure ofOurs() {
        return new Failure(
                PROCESSING_FAILED,
                new LocalText(
                        "Анализ не удался по вине сервера. Квота возвращена; попробуйте ещё раз.",
                        "The analysis failed, and the server is to blame. It does not count; try"
                                + " again."));
    }

    /** An attempt went on for longer than is allowed. */
    public static Failure ofTime(long minutes) {
        return new Failure(
                TIME_LIMIT_EXCEEDED,
                new LocalText(
                        "Анализ не уложился в %d мин. Квота возвращена; разделите видео на части."
                                .formatted(minutes),
                        "The analysis took longer than %d min. It does not count; cut the video into parts."
                                .formatted(minutes)));
    }

    /** The video plays for longer than is allowed. */
    public static Failure ofLength(long minutes) {
        return new Failure(
                VIDEO_TOO_LONG,
                new LocalText(
                        "Видео длиннее %d мин. Квота возвращена; разделите его на части."
                                .formatted(minutes),
                        "The video is longer than %d min. It does not count; cut it into parts."
                                .formatted(minutes)));
    }
}

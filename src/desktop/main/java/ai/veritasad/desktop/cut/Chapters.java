package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import ai.veritasad.analyzer.report.measure.Span;

import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The chapters of a video, at the times that they have in a copy of parts of it. */
final class Chapters {

    private static final Pattern SPECIAL = Pattern.compile("[=;#\\\\\\n]");

    private Chapters() {}

    /** As FFmpeg's text of metadata; a chapter of which nothing is kept is left out. */
    static String moved(Reading video, List<Span> parts) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        for (int i = 0; i < video.context().nb_chapters(); i++) {
            AVChapter chapter = video.context().chapters(i);
            long start = moved(micros(chapter, chapter.start()), parts);
            long end = moved(micros(chapter, chapter.end()), parts);
            if (end > start) {
                text.append("[CHAPTER]\nTIMEBASE=1/1000000\nSTART=")
                        .append(start)
                        .append("\nEND=")
                        .append(end)
                        .append("\ntitle=")
                        .append(SPECIAL.matcher(title(chapter)).replaceAll("\\\\$0"))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static long micros(AVChapter chapter, long stamp) {
        return av_rescale_q(stamp, chapter.time_base(), av_make_q(1, AV_TIME_BASE));
    }

    /** How much is kept before a moment. */
    private static long moved(long micros, List<Span> parts) {
        return parts.stream()
                .mapToLong(part ->
                        Math.clamp(micros - part.start().micros(), 0L, part.length().micros()))
                .sum();
    }

    private static String title(AVChapter chapter) {
        AVDictionaryEntry entry = av_dict_get(chapter.metadata(), "title", null, 0);
        return entry == null ? "" : entry.value().getString(StandardCharsets.UTF_8);
    }
}

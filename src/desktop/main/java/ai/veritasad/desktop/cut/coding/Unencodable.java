package ai.veritasad.desktop.cut.coding;

import static org.bytedeco.ffmpeg.global.avutil.AV_ERROR_MAX_STRING_SIZE;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.nio.charset.StandardCharsets;

/** Why pictures can't be made anew, in words that name the cause and the mend. */
public final class Unencodable {

    private Unencodable() {}

    static AnalysisException because(String why) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Кадры этого видео не закодировать заново ("
                                + why
                                + "). Сохраните копию без рекламы без потерь.",
                        "The pictures of this video can't be encoded anew ("
                                + why
                                + "). Save the copy without ads that is without loss instead."));
    }

    /** FFmpeg's words for an error of its own. */
    public static String words(int error) {
        byte[] text = new byte[AV_ERROR_MAX_STRING_SIZE];
        av_strerror(error, text, text.length);
        return new String(text, StandardCharsets.UTF_8).replace("\0", "");
    }
}

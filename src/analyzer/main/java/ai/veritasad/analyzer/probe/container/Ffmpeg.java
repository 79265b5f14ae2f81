package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avutil.AV_ERROR_MAX_STRING_SIZE;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_iterate;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is common to all talk with FFmpeg: its silence, its errors in words, its dictionaries. */
public final class Ffmpeg {

    private Ffmpeg() {}

    /** Keeps FFmpeg from writing to the terminal; what matters of its log comes back as errors. */
    public static void silence() {
        av_log_set_level(AV_LOG_QUIET);
    }

    /** FFmpeg's own words for one of its error codes. */
    public static String words(int error) {
        byte[] text = new byte[AV_ERROR_MAX_STRING_SIZE];
        av_strerror(error, text, text.length);
        int length = 0;
        while (length < text.length && text[length] != 0) {
            length++;
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    /** The entries of a dictionary, keys in lower case. */
    public static Map<String, String> entries(AVDictionary dictionary) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (dictionary == null) {
            return entries;
        }
        AVDictionaryEntry entry = av_dict_iterate(dictionary, null);
        while (entry != null) {
            String key = entry.key().getString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            entries.put(key, entry.value().getString(StandardCharsets.UTF_8));
            entry = av_dict_iterate(dictionary, entry);
        }
        return entries;
    }
}

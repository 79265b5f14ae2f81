package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avutil.AV_ERROR_MAX_STRING_SIZE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_iterate;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** FFmpeg's return codes as exceptions, and its dictionaries. */
final class Calls {

    private Calls() {}

    static void check(int code, String what) {
        if (code < 0) {
            byte[] text = new byte[AV_ERROR_MAX_STRING_SIZE];
            av_strerror(code, text, text.length);
            String words = new String(text, StandardCharsets.UTF_8).replace("\0", "");
            throw new IllegalArgumentException(what + ": " + words);
        }
    }

    /** Owned by the caller; in order of the keys, so that files come out the same. */
    static AVDictionary dictionary(Map<String, String> entries) {
        AVDictionary dictionary = new AVDictionary(null);
        new TreeMap<>(entries).forEach((key, value) -> av_dict_set(dictionary, key, value, 0));
        return dictionary;
    }

    /** What FFmpeg leaves of a dictionary of options are misspelt ones. */
    static void checkAllUsed(AVDictionary options) {
        AVDictionaryEntry left = av_dict_iterate(options, null);
        if (left != null) {
            throw new IllegalArgumentException("no such option: " + left.key().getString());
        }
    }
}

package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.AnalysisException;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Turns the bytes of a caption file into text, whatever encoding its maker used. */
final class CaptionBytes {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Damaged letters that a UTF-8 file may carry before it is taken for something else. */
    private static final double TOLERATED_DAMAGE = 0.02;

    private CaptionBytes() {}

    static String text(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new AnalysisException.Empty(file);
        }
        String text = decoded(bytes);
        int nul = text.indexOf('\0');
        if (nul >= 0 && nul < 4096) {
            throw new AnalysisException.NotMedia(file, "bytes that are no text");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return notQuiteUtf8(bytes);
        }
    }

    private static String notQuiteUtf8(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        long damaged = asUtf8.chars().filter(c -> c == '\uFFFD').count();
        long high = asUtf8.chars().filter(c -> c > 0x7F).count();
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) || damaged <= high * TOLERATED_DAMAGE) {
            return asUtf8;
        }
        return new String(bytes, writesCyrillic(bytes) ? CYRILLIC : WESTERN);
    }

    /** Cyrillic words are runs of high bytes; in western words high bytes stand alone. */
    private static boolean writesCyrillic(byte[] bytes) {
        int high = 0;
        int neighbours = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                neighbours += bytes[i - 1] < 0 ? 1 : 0;
            }
        }
        return neighbours * 2 > high;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}

package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.detect.patch.Area;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;

/**
 * A code that was read in one picture.
 *
 * @param area the code without its quiet zone
 */
record Reading(BarcodeFormat format, String payload, Area area) {

    static Reading of(Result result, Area area) {
        return new Reading(result.getBarcodeFormat(), result.getText(), area);
    }

    boolean isSame(Reading other) {
        return format == other.format && payload.equals(other.payload);
    }

    /**
     * Whether its error correction leaves no doubt; a lone check digit is right by chance once in
     * ten times.
     */
    boolean isSure() {
        return format == BarcodeFormat.QR_CODE || format == BarcodeFormat.PDF_417;
    }
}

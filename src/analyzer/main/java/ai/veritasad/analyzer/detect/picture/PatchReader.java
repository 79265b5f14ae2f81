package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.detect.patch.Patch;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.MultiFormatOneDReader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the one code that a patch shows, dark on light and with its quiet zone. */
final class PatchReader {

    /** The binarizer looks at blocks of 8 pixels; modules of about this size suit it best. */
    private static final double BEST_MODULE = 4;

    private static final double LARGE_MODULE = 9;

    private static final Map<DecodeHintType, ?> SQUARE = Map.of(DecodeHintType.TRY_HARDER, true);

    /** Kinds that carry a check digit, and Code 39, which is believed only when long. */
    private static final Map<DecodeHintType, ?> BARS =
            Map.of(
                    DecodeHintType.POSSIBLE_FORMATS,
                    List.of(
                            BarcodeFormat.EAN_13,
                            BarcodeFormat.UPC_A,
                            BarcodeFormat.EAN_8,
                            BarcodeFormat.CODE_128,
                            BarcodeFormat.CODE_39));

    private static final int SHORTEST_TEXT = 6;

    private final Reader square = new QRCodeReader();
    private final Reader bars = new MultiFormatOneDReader(BARS);
    private final Reader stacked = new PDF417Reader();

    /** A QR code whose modules are {@code module} pixels wide. */
    Optional<Result> square(Patch patch, double module) {
        return read(square, fitted(patch, module), SQUARE);
    }

    /** A bar code, or a stack of them, whose runs are {@code run} pixels long in the mean. */
    Optional<Result> bars(Patch patch, double run) {
        double across = run < BEST_MODULE ? Math.ceil(BEST_MODULE / run) : 1;
        Optional<Result> line =
                read(bars, across > 1 ? patch.scaled(across, 1) : patch, BARS)
                        .filter(result -> result.getText().length() >= SHORTEST_TEXT);
        return line.or(() -> read(stacked, fitted(patch, run), Map.of()));
    }

    private static Patch fitted(Patch patch, double module) {
        if (module < BEST_MODULE) {
            double zoom = Math.ceil(BEST_MODULE / module);
            return patch.scaled(zoom, zoom);
        }
        Patch fitted = patch;
        for (double side = module; side > LARGE_MODULE; side /= 2) {
            fitted = fitted.halved();
        }
        return fitted;
    }

    private static Optional<Result> read(Reader reader, Patch patch, Map<DecodeHintType, ?> hints) {
        int width = patch.width();
        int height = patch.height();
        PlanarYUVLuminanceSource source =
                new PlanarYUVLuminanceSource(
                        patch.gray(), width, height, 0, 0, width, height, false);
        try {
            BinaryBitmap image = new BinaryBitmap(new HybridBinarizer(source));
            return Optional.of(reader.decode(image, hints))
                    .filter(result -> !result.getText().isBlank());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}

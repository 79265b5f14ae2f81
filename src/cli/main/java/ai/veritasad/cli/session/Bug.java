package ai.veritasad.cli.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** An unexpected failure under a short code: the same fault in the same version has the same. */
final class Bug {

    private static final int FRAMES = 8;

    private Bug() {}

    /** Four and four hexadecimal digits. */
    static String code(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String place =
                Arrays.stream(root.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .collect(Collectors.joining("\n", root.getClass().getName() + "\n", ""));
        CRC32 sum = new CRC32();
        sum.update(place.getBytes(StandardCharsets.UTF_8));
        String digits = String.format(Locale.ROOT, "%08X", sum.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}

package ai.veritasad.server.account.key;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Where new keys come from. */
@Component
class KeySource {

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random;

    KeySource(SecureRandom random) {
        this.random = random;
    }

    KeyText next() {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        return new KeyText(id, "va_" + id + "_" + secret);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

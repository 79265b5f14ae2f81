package ai.veritasad.server.account.key;

import ai.veritasad.server.account.Sha256;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its device sends it: {@code va_}, 12 hexadecimal digits by which it is looked up, {@code
 * _}, and 256 random bits in base64url.
 */
record KeyText(String id, String text) {

    private static final Pattern FORM = Pattern.compile("va_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");

    static Optional<KeyText> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new KeyText(matcher.group(1), text))
                : Optional.empty();
    }

    /** All that is kept; 256 random bits need no slow hash. */
    Sha256 hash() {
        return Sha256.of(text);
    }

    /** Without the key, which must not get into a log. */
    @Override
    public String toString() {
        return "KeyText[" + id + "]";
    }
}

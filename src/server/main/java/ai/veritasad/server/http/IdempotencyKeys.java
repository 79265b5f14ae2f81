package ai.veritasad.server.http;

import java.util.regex.Pattern;

/**
 * What callers send in {@code Idempotency-Key} to repeat a request without doing its work twice.
 */
public final class IdempotencyKeys {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,128}");

    private IdempotencyKeys() {}

    /**
     * The key as it came.
     *
     * @throws Refusal IDEMPOTENCY_KEY_REQUIRED if it is missing or of another form
     */
    public static String checked(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new Refusal(ErrorCode.IDEMPOTENCY_KEY_REQUIRED);
        }
        return key;
    }
}

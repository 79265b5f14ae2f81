package ai.veritasad.server.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that isn't served, for a reason that the caller is told in words. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Object[] words;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * @param words what the sentence of {@code errors.properties} has in its places {0}, {1} …
     */
    public Refusal(ErrorCode code, Object... words) {
        super(code.name(), null, false, false);
        this.code = code;
        this.words = words.clone();
    }

    /** Adds a member to the problem's JSON, such as {@code resets_at}. */
    public Refusal with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Says when to try again, also in the header Retry-After. */
    public Refusal retryAfter(Duration wait) {
        return with("retry_after", Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> words() {
        return List.of(words);
    }

    public Map<String, Object> properties() {
        return Map.copyOf(properties);
    }
}

package ai.veritasad.api.http;

import okhttp3.MediaType;
import okhttp3.RequestBody;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request, before it is known how often it has to be made.
 *
 * @param repeatable whether making it twice does no more than making it once
 */
public record Ask(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        Optional<RequestBody> body,
        boolean repeatable) {

    /** Before every path of the contract. */
    public static final String BASE = "/api/v1";

    private static final MediaType JSON = MediaType.get("application/json");

    public Ask {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public static Ask get(String path) {
        return of("GET", path, Optional.empty(), true);
    }

    public static Ask head(String path) {
        return of("HEAD", path, Optional.empty(), true);
    }

    public static Ask delete(String path) {
        return of("DELETE", path, Optional.empty(), true);
    }

    public static Ask post(String path, byte[] json) {
        return of("POST", path, Optional.of(RequestBody.create(json, JSON)), false);
    }

    public static Ask put(String path, byte[] json) {
        return of("PUT", path, Optional.of(RequestBody.create(json, JSON)), true);
    }

    public static Ask patch(String path, byte[] json) {
        return of("PATCH", path, Optional.of(RequestBody.create(json, JSON)), true);
    }

    /** With a body that is no JSON. */
    public static Ask sending(String method, String path, RequestBody body) {
        return of(method, path, Optional.of(body), false);
    }

    /** Not below the contract's base, such as a browser's sign-in. */
    public static Ask outside(String path, RequestBody body) {
        return new Ask("POST", path, Map.of(), Map.of(), Optional.of(body), false);
    }

    private static Ask of(
            String method, String path, Optional<RequestBody> body, boolean repeatable) {
        return new Ask(method, BASE + path, Map.of(), Map.of(), body, repeatable);
    }

    public Ask with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Ask(method, path, more, headers, body, repeatable);
    }

    public Ask with(String name, Optional<String> value) {
        return value.map(said -> with(name, said)).orElse(this);
    }

    public Ask header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Ask(method, path, query, more, body, repeatable);
    }

    /** The server does it once, however often it hears of it under this key. */
    public Ask once(String idempotencyKey) {
        Ask keyed = header("Idempotency-Key", idempotencyKey);
        return new Ask(method, path, query, keyed.headers(), body, true);
    }

    /** By its nature harmless when made again, though its method does not say so. */
    public Ask again() {
        return new Ask(method, path, query, headers, body, true);
    }
}

package ai.veritasad.api.http;

import okhttp3.Headers;

import okio.ByteString;

import java.util.Optional;

/** What came back, read whole. */
public record Answer(int status, Headers headers, ByteString body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}

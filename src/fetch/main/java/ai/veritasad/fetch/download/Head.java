package ai.veritasad.fetch.download;

import okhttp3.MediaType;
import okhttp3.Response;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a server says of an address before its body is read.
 *
 * @param address after all redirects
 * @param type media type in lower case without parameters, e.g. {@code video/mp4}; empty where the
 *     server names none
 * @param bytes of the body
 */
public record Head(URI address, int status, String type, OptionalLong bytes) {

    static Head of(Response response) {
        String type =
                Optional.ofNullable(response.body().contentType()).map(Head::plain).orElse("");
        OptionalLong bytes =
                response.code() == 206
                        ? ContentRange.of(response).all()
                        : ContentRange.length(response);
        return new Head(response.request().url().uri(), response.code(), type, bytes);
    }

    private static String plain(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }
}

package ai.veritasad.fetch.download;

import okhttp3.Response;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of which whole an answer carries; {@code from} is −1 where it does not say so.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4">RFC 9110, Content-Range</a>
 */
record ContentRange(long from, OptionalLong all) {

    private static final Pattern FORM =
            Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    static ContentRange of(Response response) {
        Matcher range = FORM.matcher(String.valueOf(response.header("Content-Range")));
        if (!range.matches()) {
            return new ContentRange(-1, OptionalLong.empty());
        }
        OptionalLong all =
                "*".equals(range.group(2))
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(range.group(2)));
        return new ContentRange(Long.parseLong(range.group(1)), all);
    }

    /** Of a whole answer. */
    static OptionalLong length(Response response) {
        long length = response.body().contentLength();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }
}

package ai.veritasad.server.http;

import ai.veritasad.api.wire.Page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a list goes on: the last item that was shown, in words of its own. */
public final class Cursors {

    private Cursors() {}

    /**
     * The first items of a list that was asked for one item more than fit.
     *
     * @param mark what finds an item again
     */
    public static <T> Page<T> page(List<T> oneMore, int limit, Function<T, String> mark) {
        if (oneMore.size() <= limit) {
            return Page.whole(oneMore);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, Optional.of(mark.apply(items.getLast())));
    }

    /**
     * A cursor that is a number.
     *
     * @throws Refusal MALFORMED_REQUEST if it isn't
     */
    public static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new Refusal(ErrorCode.MALFORMED_REQUEST);
        }
    }
}

package ai.veritasad.api.wire;

import java.util.Locale;

/** How choices are spelled in JSON: small letters, with underscores. */
public final class Ids {

    private Ids() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E read(Class<E> type, String id, E other) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(id)) {
                return value;
            }
        }
        return other;
    }
}

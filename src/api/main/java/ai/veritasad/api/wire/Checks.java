package ai.veritasad.api.wire;

/** What records of the contract ask of their components. */
public final class Checks {

    private Checks() {}

    public static void filled(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
    }

    public static void notNegative(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is negative: " + value);
        }
    }

    public static void percent(int progress) {
        if (progress < 0 || progress > 100) {
            throw new IllegalArgumentException("progress is 0 to 100, not " + progress);
        }
    }
}

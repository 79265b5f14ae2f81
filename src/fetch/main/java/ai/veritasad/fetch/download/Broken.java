package ai.veritasad.fetch.download;

/** The network failed, which is worth another attempt. */
final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Broken(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

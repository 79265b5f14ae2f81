package ai.veritasad.server.http;

import java.util.ArrayList;
import java.util.List;

/** Looks at the fields of a request one by one, and refuses it with all that is wrong at once. */
public final class Fields {

    /**
     * What is wrong with one field.
     *
     * @param text which line of {@code errors.properties} says it
     */
    public record Fault(String field, String text, List<Object> words) {
        public Fault {
            words = List.copyOf(words);
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Asks something of a field.
     *
     * @param text which line of {@code errors.properties} says what was asked
     */
    public Fields ask(boolean good, String field, String text, Object... words) {
        if (!good) {
            faults.add(new Fault(field, text, List.of(words)));
        }
        return this;
    }

    /**
     * Ends the looking.
     *
     * @throws Refusal VALIDATION_ERROR if anything was wrong
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
    }

    static Refusal refusal(List<Fault> faults) {
        return new Refusal(ErrorCode.VALIDATION_ERROR).with("errors", List.copyOf(faults));
    }
}

package ai.veritasad.cli;

import ai.veritasad.cli.terminal.Messages;

/** A command that can't be carried out as it was given, or whose answer can't be written. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String key;
    private final transient Object[] values;

    Misuse(ExitCode code, String key, Object... values) {
        super(key);
        this.code = code;
        this.key = key;
        this.values = values.clone();
    }

    ExitCode code() {
        return code;
    }

    String sentence(Messages messages) {
        return messages.say(key, values);
    }
}

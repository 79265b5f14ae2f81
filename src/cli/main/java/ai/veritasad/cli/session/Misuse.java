package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.cli.terminal.Messages;

/** A command that can't be carried out as it was given, or whose answer can't be written. */
public final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient Sentence sentence;

    private interface Sentence {
        String in(Messages messages);
    }

    private Misuse(ExitCode code, String words, Sentence sentence) {
        super(words);
        this.code = code;
        this.sentence = sentence;
    }

    /** What the messages say under that key. */
    public Misuse(ExitCode code, String key, Object... values) {
        this(code, key, messages -> messages.say(key, values));
    }

    /** An answer that did not get to its place. */
    public static Misuse notWritten(AnalysisException why) {
        return new Misuse(
                ExitCode.NOT_WRITTEN,
                String.valueOf(why.getMessage()),
                messages -> why.text().in(messages.locale()));
    }

    ExitCode code() {
        return code;
    }

    String sentence(Messages messages) {
        return sentence.in(messages);
    }
}

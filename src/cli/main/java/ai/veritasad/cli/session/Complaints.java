package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.fetch.FetchException;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says on the error stream what went wrong, and names the exit code for it. */
public final class Complaints {

    private final Session session;

    public Complaints(Session session) {
        this.session = session;
    }

    /** What went wrong while a file was worked on. */
    public ExitCode about(Path file, Exception failure) {
        return switch (failure) {
            case AnalysisException known -> unusable(known);
            case ApiException known -> known(ExitCode.of(known), known.text());
            case Misuse misuse -> misused(misuse);
            default -> {
                bug("complaint.bug-in-file", file, Bug.code(failure));
                yield traced(failure);
            }
        };
    }

    /** What ended the whole command. */
    public ExitCode about(Throwable failure) {
        return switch (failure) {
            case AnalysisException known -> unusable(known);
            case FetchException known -> unfetched(known);
            case ApiException known -> known(ExitCode.of(known), known.text());
            case Misuse misuse -> misused(misuse);
            default -> {
                bug("complaint.bug-sentence", Bug.code(failure));
                yield traced(failure);
            }
        };
    }

    private ExitCode unusable(AnalysisException failure) {
        return known(ExitCode.of(failure), failure.text());
    }

    private ExitCode unfetched(FetchException failure) {
        return known(ExitCode.of(failure), failure.text());
    }

    private ExitCode known(ExitCode code, LocalText text) {
        String sentence = text.in(session.messages().locale());
        if (code == ExitCode.CANCELLED) {
            complain(Style.STRONG_WARNING, "complaint.stopped", sentence);
        } else {
            complain(Style.STRONG_ERROR, "complaint.error", sentence);
        }
        return code;
    }

    private ExitCode misused(Misuse misuse) {
        complain(Style.STRONG_ERROR, "complaint.error", misuse.sentence(session.messages()));
        return misuse.code();
    }

    private void bug(String key, Object... values) {
        complain(Style.STRONG_ERROR, "complaint.bug", session.messages().say(key, values));
    }

    private ExitCode traced(Throwable failure) {
        if (session.verbose()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().map(line -> line.replace("\t", "    ")).forEach(this::say);
        }
        return ExitCode.BUG;
    }

    private void say(String line) {
        session.terminal().complain(List.of(Text.of(line)));
    }

    public ExitCode aboutUsage(ParameterException failure) {
        complain(Style.STRONG_ERROR, "complaint.error", sentence(failure));
        complain(
                Style.MUTED,
                "complaint.hint",
                session.messages()
                        .say(
                                "usage.see-help",
                                failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private void complain(Style style, String kind, String sentence) {
        Text lead = Text.of(style, session.messages().say(kind) + ": ");
        session.terminal().complain(lead.beside(Text.of(sentence), session.terminal().width()));
    }

    private String sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched ->
                    session.messages()
                            .say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                    session.messages()
                            .say(
                                    "usage.missing",
                                    missing.getMissing().stream()
                                            .map(Complaints::name)
                                            .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    session.messages().say("usage.twice", name(twice.getOverwritten()));
            default ->
                    failure.getArgSpec() != null && failure.getValue() != null
                            ? session.messages()
                                    .say(
                                            "usage.bad-value",
                                            failure.getValue(),
                                            name(failure.getArgSpec()))
                            : String.valueOf(failure.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

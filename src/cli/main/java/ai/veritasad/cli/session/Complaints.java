package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Says on the error stream what went wrong, and names the exit code for it. */
final class Complaints {

    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    ExitCode about(AnalysisException failure) {
        if (failure instanceof AnalysisException.Cancelled) {
            complain(
                    Style.STRONG_WARNING,
                    "complaint.stopped",
                    failure.text().in(session.messages().locale()));
        } else {
            complain(
                    Style.STRONG_ERROR,
                    "complaint.error",
                    failure.text().in(session.messages().locale()));
        }
        return ExitCode.of(failure);
    }

    ExitCode about(Misuse misuse) {
        complain(Style.STRONG_ERROR, "complaint.error", misuse.sentence(session.messages()));
        return misuse.code();
    }

    ExitCode aboutBug(Throwable failure) {
        complain(
                Style.STRONG_ERROR,
                "complaint.bug",
                session.messages().say("complaint.bug-sentence", Bug.code(failure)));
        if (session.verbose()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString()
                    .lines()
                    .forEach(line ->
                            session.terminal()
                                    .complain(List.of(Text.of(line.replace("\t", "    ")))));
        }
        return ExitCode.BUG;
    }

    ExitCode aboutUsage(ParameterException failure) {
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

package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.speech.Transcriber;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The file's name and what it is, in one line. */
final class Headline {

    private static final String DOT = " · ";

    private final Messages messages;
    private final Numbers numbers;

    Headline(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
    }

    void write(Page page, Observations observations) {
        Source source = observations.source();
        page.line(
                0,
                Text.of(Style.STRONG, source.name())
                        .and("  ")
                        .and(Style.MUTED, String.join(DOT, facts(observations))));
    }

    private List<String> facts(Observations observations) {
        Source source = observations.source();
        List<String> facts = new ArrayList<>();
        source.duration()
                .map(time -> numbers.length(Duration.ofMillis(time.millis())))
                .ifPresent(facts::add);
        source.streams().stream()
                .filter(stream -> stream.kind() == Source.StreamKind.VIDEO)
                .findFirst()
                .map(video -> video.width() + "×" + video.height() + " " + video.codec())
                .ifPresent(facts::add);
        facts.add(source.format());
        facts.add(numbers.bytes(source.bytes()));
        observations.omissions().stream()
                .filter(omission -> omission.span().isEmpty())
                .flatMap(this::unseen)
                .distinct()
                .forEach(facts::add);
        facts.add(
                observations
                        .transcript()
                        .map(this::spoken)
                        .orElse(messages.say("facts.no-captions")));
        return facts;
    }

    private String spoken(Transcript transcript) {
        return transcript.source().startsWith(Transcriber.SOURCE)
                ? messages.say("facts.heard", transcript.language())
                : messages.say("facts.captions", transcript.language());
    }

    private Stream<String> unseen(Omission omission) {
        return switch (omission.look()) {
            case SCREEN_TEXT, CODES ->
                    Stream.of(
                            switch (omission.reason()) {
                                case SWITCHED_OFF ->
                                        messages.say(
                                                "facts.not-read", messages.name(omission.look()));
                                case NOT_THERE, NO_MODEL -> messages.say("facts.no-picture");
                                case UNREADABLE -> messages.say("facts.unreadable-picture");
                            });
            case SPEECH ->
                    omission.reason() == Omission.Reason.NO_MODEL
                            ? Stream.of(messages.say("facts.not-heard"))
                            : Stream.empty();
        };
    }
}

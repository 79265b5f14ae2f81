package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.language.Messages;

import java.text.NumberFormat;
import java.util.stream.Collectors;

/** A signal in a few words. */
public final class SignalText {

    private static final int LONGEST = 160;

    private final Messages messages;

    SignalText(Messages messages) {
        this.messages = messages;
    }

    public String of(Signal signal) {
        String text =
                switch (signal) {
                    case Signal.ScreenText shown -> shown.text();
                    case Signal.Code code -> code.format() + ": " + code.payload();
                    case Signal.Wording wording -> wording.phrase();
                    case Signal.Named named -> named.identifier().value();
                    case Signal.Chapter chapter -> chapter.title();
                    case Signal.Talk talk -> talk(talk);
                    case Broadcast broadcast -> broadcast(broadcast);
                    case Recognised.KnownAd known -> known.name();
                    case Recognised.Brand brand -> brand.brand();
                    case Recognised.SeenElsewhere seen ->
                            messages.count("timeline.elsewhere", seen.videos());
                };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private String talk(Signal.Talk talk) {
        String phrases =
                talk.phrases().stream()
                        .map(phrase -> "«" + phrase.text() + "»")
                        .collect(Collectors.joining(" "));
        return messages.text("timeline.talk", percent(talk.probability())) + " " + phrases;
    }

    private String broadcast(Broadcast broadcast) {
        return switch (broadcast) {
            case Broadcast.Black black -> messages.text("timeline.black");
            case Broadcast.Silence silence -> messages.text("timeline.silence");
            case Broadcast.Shots shots -> messages.text("timeline.shot");
            case Broadcast.Logo logo -> messages.text("timeline.logo");
            case Broadcast.LoudnessStep step -> messages.text("timeline.loudness");
            case Broadcast.Letterbox letterbox -> messages.text("timeline.letterbox");
            case Broadcast.Repeat repeat ->
                    messages.count("timeline.repeat", repeat.others().size());
            case Broadcast.AdBreak found ->
                    messages.text("timeline.ad-break", percent(found.probability()));
        };
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(messages.locale()).format(share);
    }
}

package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody looked at in a stretch of a medium, in words. */
public final class Unexamined {

    /** A label that is shown for less is too short anyway. */
    private static final MediaTime SHORTEST_LABEL = MediaTime.ofSeconds(2);

    private final List<Omission> omissions;

    Unexamined(List<Omission> omissions, Span span, boolean pictures) {
        this.omissions =
                omissions.stream()
                        .filter(omission -> couldHide(omission, span))
                        .filter(omission -> pictures || omission.look() == Look.SPEECH)
                        .toList();
    }

    private static boolean couldHide(Omission omission, Span span) {
        return omission.span()
                .map(missed -> missed.intersection(span).map(Span::length))
                .map(shared -> shared.filter(length -> !length.isBefore(SHORTEST_LABEL)))
                .map(Optional::isPresent)
                .orElse(true);
    }

    public boolean isMissed(Look look) {
        return omissions.stream().anyMatch(omission -> omission.look() == look);
    }

    /** Of these looks those that were missed, each with its reason, as a list inside a sentence. */
    public LocalText among(List<Look> looks) {
        List<LocalText> words =
                omissions.stream()
                        .filter(omission -> looks.contains(omission.look()))
                        .flatMap(omission -> Stream.of(words(omission)))
                        .distinct()
                        .toList();
        return new LocalText(
                words.stream().map(LocalText::ru).collect(Collectors.joining(", ")),
                words.stream().map(LocalText::en).collect(Collectors.joining(", ")));
    }

    private static LocalText words(Omission omission) {
        LocalText what = what(omission.look());
        LocalText why = why(omission);
        return new LocalText(what.ru() + " (" + why.ru() + ")", what.en() + " (" + why.en() + ")");
    }

    private static LocalText what(Look look) {
        return switch (look) {
            case SCREEN_TEXT -> new LocalText("текст на экране", "words on screen");
            case CODES -> new LocalText("коды на экране", "codes on screen");
            case SPEECH -> new LocalText("речь", "speech");
        };
    }

    private static LocalText why(Omission omission) {
        boolean said = omission.look() == Look.SPEECH;
        return switch (omission.reason()) {
            case SWITCHED_OFF -> new LocalText("отключено", "switched off");
            case NOT_THERE ->
                    said
                            ? new LocalText("нет субтитров", "no captions")
                            : new LocalText("нет изображения", "no picture");
            case UNREADABLE ->
                    said
                            ? new LocalText("субтитры не читаются", "the captions can't be read")
                            : new LocalText(
                                    "кадры повреждены или зашифрованы",
                                    "pictures are damaged or encrypted");
            case NO_MODEL ->
                    new LocalText(
                            "нет субтитров и модели распознавания речи",
                            "no captions and no model of speech");
        };
    }
}

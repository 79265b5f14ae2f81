package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which model is missing, and how to get it. */
final class MissingModels {

    private MissingModels() {}

    /** Models that would do, the best first; one of many languages has to be told which. */
    static List<Model> fitting(Optional<String> language, Catalogue catalogue) {
        return language.map(catalogue::understanding)
                .orElseGet(() ->
                        catalogue
                                .of(Model.Kind.SPEECH)
                                .filter(model -> !model.isMultilingual())
                                .toList());
    }

    /**
     * What to do.
     *
     * @param alone whether the model that tells speech from music is missing too
     */
    static LocalText of(Optional<String> language, Catalogue catalogue, boolean alone) {
        List<Model> fitting = fitting(language, catalogue);
        if (fitting.isEmpty()) {
            return none(language.orElse("und"), languages(catalogue));
        }
        String beside =
                catalogue
                        .of(Model.Kind.VOICE)
                        .filter(_ -> alone)
                        .map(voice -> " " + voice.name())
                        .collect(Collectors.joining());
        String get =
                fitting.stream()
                        .map(model -> "veritasad models get " + model.name() + beside)
                        .collect(Collectors.joining(" / "));
        return new LocalText(
                "Речь не распознана: модель распознавания не установлена. Скачайте её: "
                        + get
                        + ".",
                "Speech was not heard: its model is not here. Fetch it: " + get + ".");
    }

    private static LocalText none(String language, String known) {
        return new LocalText(
                "Речь не распознана: модели для языка «"
                        + language
                        + "» нет, есть для: "
                        + known
                        + ". Укажите субтитры (--captions) или язык (--language).",
                "Speech was not heard: there is no model for the language “"
                        + language
                        + "”, there are models for: "
                        + known
                        + ". Give captions (--captions) or the language (--language).");
    }

    private static String languages(Catalogue catalogue) {
        return catalogue
                .of(Model.Kind.SPEECH)
                .flatMap(model -> model.languages().stream())
                .collect(Collectors.joining(", "));
    }
}

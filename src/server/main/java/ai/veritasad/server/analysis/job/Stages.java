package ai.veritasad.server.analysis.job;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.wire.analysis.AnalysisState;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of an analysis by name, and what a person is told of each. */
public final class Stages {

    public static final String PREPARE = "prepare";
    public static final String DOWNLOAD = "download";

    private static final Map<String, LocalText> WORDS =
            Map.ofEntries(
                    Map.entry(PREPARE, new LocalText("Подготовка файла", "Preparing the file")),
                    Map.entry(DOWNLOAD, new LocalText("Загрузка видео", "Downloading the video")),
                    Map.entry("probe", new LocalText("Чтение файла", "Reading the file")),
                    Map.entry("captions", new LocalText("Чтение субтитров", "Reading captions")),
                    Map.entry("speech", new LocalText("Распознавание речи", "Hearing speech")),
                    Map.entry(
                            "broadcast",
                            new LocalText("Поиск рекламных пауз", "Looking for ad breaks")),
                    Map.entry("pictures", new LocalText("Просмотр кадров", "Watching pictures")),
                    Map.entry("texts", new LocalText("Чтение текстов", "Reading texts")),
                    Map.entry("judgement", new LocalText("Вывод", "Judging")));

    private static final Map<AnalysisState, LocalText> STATES =
            Map.of(
                    AnalysisState.PENDING,
                    new LocalText("Ждёт ваших других анализов", "Waits for your other analyses"),
                    AnalysisState.QUEUED,
                    new LocalText("Ждёт свободного места", "Waits for a free worker"),
                    AnalysisState.COMPLETED,
                    new LocalText("Готово", "Done"),
                    AnalysisState.CANCELLED,
                    new LocalText("Отменён", "Cancelled"));

    private Stages() {}

    /** The analyzer's stage by the name that clients know. */
    public static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** What is going on, in words. */
    static Optional<LocalText> words(AnalysisState state, Optional<String> stage) {
        return state == AnalysisState.PROCESSING
                ? stage.flatMap(name -> Optional.ofNullable(WORDS.get(name)))
                : Optional.ofNullable(STATES.get(state));
    }
}

package ai.veritasad.desktop.storage;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real reports on talks that the tests write. */
public final class Reports {

    /** A talk with one ad that names its erid and advertiser. */
    public static final String AD =
            "Спонсор выпуска магазин Ромашка. Реклама. ООО «Ромашка», erid: 2VtzqwQxUaB."
                    + " Переходите по ссылке в описании и введите промокод ЛЕТО.";

    private static final Analyzer ANALYZER = new Analyzer("test");

    private Reports() {}

    public static Report of(String title, String said) {
        return of(title, said, "Канал «Наука»", "youtube");
    }

    public static Report of(String title, String said, String channel, String platform) {
        Transcript talk =
                new Transcript(
                        "ru",
                        "talk.vtt",
                        List.of(
                                Cue.of(Span.ofSeconds(0, 30), "Сегодня поговорим о ежах."),
                                Cue.of(Span.ofSeconds(30, 60), said),
                                Cue.of(Span.ofSeconds(60, 90), "Вернёмся к теме ролика.")));
        Observations seen = ANALYZER.observe(title, talk, MediaTime.ofSeconds(90));
        Observations published =
                new Observations(
                        seen.version(),
                        source(title),
                        new Publication(
                                Optional.of(title),
                                Optional.empty(),
                                Optional.of(channel),
                                Optional.of(LocalDate.of(2026, 3, 1)),
                                Optional.empty(),
                                Optional.of(platform),
                                Optional.empty()),
                        seen.transcript(),
                        seen.signals(),
                        List.of(
                                new Proof(
                                        "p1",
                                        MediaTime.ofSeconds(31),
                                        Box.WHOLE,
                                        new Image(new byte[20_000]))),
                        seen.warnings(),
                        seen.omissions());
        return ANALYZER.judge(
                published,
                new JudgementOptions(
                        List.of("RU"), JudgementOptions.BALANCED, LocalDate.of(2026, 3, 1)));
    }

    private static Source source(String title) {
        return new Source(
                title + ".mp4",
                title.length(),
                "%064x".formatted(title.hashCode() & 0xffffffffL),
                "mp4",
                Optional.of(MediaTime.ofSeconds(90)),
                List.of(),
                Map.of());
    }
}

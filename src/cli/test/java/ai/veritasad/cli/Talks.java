package ai.veritasad.cli;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Verdict;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks with an ad in them, as files and as what an analyzer would say of them. */
final class Talks {

    static final JudgementOptions OPTIONS =
            new JudgementOptions(List.of("RU"), 0.5, LocalDate.of(2026, 11, 25));

    private static final String RUSSIAN =
            """
            1
            00:00:00,000 --> 00:00:20,000
            Привет, с вами канал про технику, сегодня у нас телефоны.

            2
            00:01:05,000 --> 00:01:12,000
            Этот выпуск вышел при поддержке компании Brighta.

            3
            00:01:12,000 --> 00:01:20,000
            По промокоду BRIGHT10 скидка десять процентов, ссылка в описании.

            4
            00:01:26,000 --> 00:01:30,000
            А теперь вернёмся к нашей теме.

            5
            00:01:30,000 --> 00:04:00,000
            Сегодня мы поговорим о телефонах и больше ни о чём.
            """;

    private static final String PLAIN =
            """
            1
            00:00:00,000 --> 00:00:20,000
            The weather was mild on that morning, and the river was low.
            """;

    private Talks() {}

    static Path withAd(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), RUSSIAN);
    }

    static Path withoutAd(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), PLAIN);
    }

    /** A ten-minute film, with a line on screen and its crop. */
    static Observations film(String name) {
        Box box = new Box(0.1, 0.8, 0.3, 0.05);
        return new Observations(
                "test",
                new Source(
                        name,
                        1_500_000,
                        "00".repeat(32),
                        "mov",
                        Optional.of(MediaTime.ofSeconds(600)),
                        List.of(
                                new Source.Stream(
                                        0,
                                        Source.StreamKind.VIDEO,
                                        "h264",
                                        Optional.empty(),
                                        1280,
                                        720,
                                        25)),
                        Map.of()),
                Publication.UNKNOWN,
                Optional.empty(),
                List.of(
                        new Signal.ScreenText(
                                Span.ofSeconds(71, 75),
                                "Реклама. ООО «Брайта»",
                                List.of(),
                                box,
                                0.9,
                                0.9,
                                Optional.of("p1"))),
                List.of(
                        new Proof(
                                "p1",
                                MediaTime.ofSeconds(72),
                                box,
                                new Image(new byte[] {(byte) 0x89, 'P', 'N', 'G'}))),
                List.of(),
                List.of());
    }

    static Segment ad(double start, double end, Disclosure.State state) {
        return new Segment(
                "s1",
                Span.ofSeconds(start, end),
                Segment.Kind.SPONSOR_READ,
                0.93,
                Optional.of("Brighta"),
                List.of(new Evidence(0, 2.5)),
                List.of(new Disclosure("RU", state, List.of())));
    }

    static Report report(Observations observations, Segment... segments) {
        return new Report(
                Report.SCHEMA,
                observations,
                OPTIONS,
                List.of(segments),
                new Verdict(Verdict.Label.UNOFFICIAL, List.of()));
    }
}

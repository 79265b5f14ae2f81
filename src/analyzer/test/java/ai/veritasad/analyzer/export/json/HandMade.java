package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.finding.Verdict;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report that {@code hand-made.json} describes: one ad with a QR code and a promo code. */
final class HandMade {

    private HandMade() {}

    static Report report() {
        Finding missing =
                new Finding(
                        "RU-01",
                        Finding.Severity.ERROR,
                        new LocalText("Нет пометки «Реклама».", "The label “Реклама” is missing."),
                        "38-ФЗ, ст. 18.1, ч. 16",
                        List.of());
        Segment ad =
                new Segment(
                        "s1",
                        Span.ofSeconds(70.5, 130.25),
                        Segment.Kind.SPONSOR_READ,
                        0.93,
                        Optional.of("Brighta"),
                        List.of(new Evidence(1, 2.5), new Evidence(0, 1)),
                        List.of(
                                new Disclosure(
                                        "RU", Disclosure.State.UNDECLARED, List.of(missing))));
        return new Report(
                1,
                observations(),
                new JudgementOptions(List.of("RU"), 0.5, LocalDate.of(2026, 11, 24)),
                List.of(ad),
                new Verdict(Verdict.Label.HIDDEN_AD, List.of()));
    }

    private static Observations observations() {
        Source source =
                new Source(
                        "talk.mp4",
                        1_048_576,
                        "00ff".repeat(16),
                        "mov,mp4,m4a,3gp,3g2,mj2",
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
                        Map.of("title", "Talk"));
        Box corner = new Box(0.5, 0.25, 0.25, 0.25);
        return new Observations(
                "0.1.0",
                source,
                Publication.UNKNOWN,
                Optional.of(
                        new Transcript(
                                "en",
                                "talk.en.vtt",
                                List.of(
                                        Cue.of(
                                                Span.ofSeconds(80, 82.5),
                                                "use the code BRIGHT10")))),
                List.of(
                        new Signal.Code(
                                Span.ofSeconds(75, 90),
                                "QR_CODE",
                                "https://brighta.example/BRIGHT10",
                                corner,
                                Optional.of("p1")),
                        new Signal.Named(
                                Span.ofSeconds(80, 82.5),
                                Medium.SPEECH,
                                new Identifier.PromoCode("BRIGHT10"),
                                "use the code BRIGHT10",
                                Optional.of(0))),
                List.of(
                        new Proof(
                                "p1",
                                MediaTime.ofSeconds(76.04),
                                corner,
                                new Image(new byte[] {(byte) 0x89, 'P', 'N', 'G'}))),
                List.of(
                        new Warning(
                                "damaged_pictures",
                                new LocalText("Кадры повреждены.", "Pictures are damaged."),
                                Optional.of(Span.ofSeconds(300, 301)))),
                List.of(
                        Omission.of(Omission.Look.CODES, Omission.Reason.SWITCHED_OFF),
                        new Omission(
                                Omission.Look.SCREEN_TEXT,
                                Omission.Reason.UNREADABLE,
                                Optional.of(Span.ofSeconds(300, 301)))));
    }
}

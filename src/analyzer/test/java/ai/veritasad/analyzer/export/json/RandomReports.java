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
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reports of every shape from a seed: the same seed gives the same report. */
final class RandomReports {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "Реклама. ООО «Ромашка», erid: 2VtzqxKZ7v1",
                    "a; b = c # d \\ e",
                    "line\nbreak\r\n\ttab",
                    "<b>&amp; \"quotes\" 'single'",
                    "emoji 🎉👩‍👩‍👧 and \u0000\u001f\u2028",
                    "--> ]]> */ ,");

    private final Random random;

    RandomReports(long seed) {
        this.random = new Random(seed);
    }

    Report report() {
        Observations observations = observations(20, 30);
        return new Report(
                Report.SCHEMA,
                observations,
                new JudgementOptions(
                        List.of("RU", "EU"),
                        random.nextDouble(),
                        LocalDate.ofEpochDay(random.nextInt(30_000))),
                list(5, index -> segment(index, observations.signals().size())),
                new Verdict(
                        any(Verdict.Label.values()),
                        list(3, index -> disclosure(observations.signals().size()))));
    }

    Observations observations(int signals, int words) {
        return new Observations(
                "0.1.0",
                source(),
                publication(),
                maybe(() ->
                        new Transcript("ru", text(), List.of(cue(words), Cue.of(span(), text())))),
                IntStream.range(0, signals).mapToObj(index -> signal(signals)).toList(),
                list(4, index -> new Proof("p" + index, time(), box(), new Image(bytes(200)))),
                list(
                        3,
                        index ->
                                new Warning(
                                        "damaged_pictures",
                                        new LocalText(text(), text()),
                                        maybe(this::span))),
                list(
                        2,
                        index ->
                                new Omission(
                                        any(Omission.Look.values()),
                                        any(Omission.Reason.values()),
                                        maybe(this::span))));
    }

    private Source source() {
        return new Source(
                text(),
                random.nextLong(Long.MAX_VALUE),
                HexFormat.of().formatHex(bytes(32)),
                "mov,mp4",
                maybe(this::time),
                list(3, this::stream),
                random.nextBoolean() ? Map.of() : Map.of("title", text(), "Ключ", text()));
    }

    private Source.Stream stream(int index) {
        return new Source.Stream(
                index,
                any(Source.StreamKind.values()),
                "h264",
                maybe(() -> "rus"),
                random.nextInt(4000),
                random.nextInt(4000),
                random.nextInt(4) * 12.5);
    }

    private Publication publication() {
        return new Publication(
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> random.nextLong(Long.MAX_VALUE)));
    }

    private Cue cue(int words) {
        return new Cue(
                span(),
                text(),
                IntStream.range(0, words).mapToObj(index -> new Word(span(), text())).toList());
    }

    private Signal signal(int count) {
        return switch (random.nextInt(9)) {
            case 0 ->
                    new Signal.ScreenText(
                            span(),
                            text(),
                            list(3, index -> text()),
                            box(),
                            1 + 20 * random.nextDouble(),
                            random.nextDouble(),
                            maybe(() -> "p0"));
            case 1 -> new Signal.Code(span(), "QR_CODE", text(), box(), maybe(() -> "p1"));
            case 2 ->
                    new Signal.Wording(
                            span(),
                            any(Medium.values()),
                            any(Signal.Function.values()),
                            "ru",
                            text(),
                            "ru.promo-code.1",
                            random.nextDouble(),
                            maybe(() -> random.nextInt(count)));
            case 3 ->
                    new Signal.Named(
                            span(),
                            any(Medium.values()),
                            identifier(),
                            text(),
                            maybe(() -> random.nextInt(count)));
            case 4 ->
                    new Signal.Talk(
                            span(),
                            "en",
                            random.nextDouble(),
                            list(3, index -> new Signal.Phrase(span(), text())));
            case 5 -> new Signal.Chapter(span(), text());
            case 6 -> recognised(count);
            default -> broadcast();
        };
    }

    private Recognised recognised(int count) {
        if (random.nextBoolean()) {
            return new Recognised.Brand(
                    span(),
                    any(Medium.values()),
                    any(Recognised.Means.values()),
                    text(),
                    text(),
                    any(Recognised.Standing.values()),
                    text(),
                    text(),
                    maybe(this::box),
                    maybe(() -> random.nextInt(count)),
                    maybe(this::text));
        }
        return random.nextBoolean()
                ? new Recognised.KnownAd(
                        span(), "0123456789abcdef", text(), 16, random.nextInt(9), span().start())
                : new Recognised.SeenElsewhere(
                        span(),
                        1 + random.nextInt(20),
                        list(3, index -> new Recognised.Place(text(), span())));
    }

    private Broadcast broadcast() {
        return switch (random.nextInt(8)) {
            case 0 -> new Broadcast.Black(span());
            case 1 -> new Broadcast.Silence(span(), -100 * random.nextDouble());
            case 2 -> new Broadcast.Shots(span(), list(4, index -> span().start()));
            case 3 -> new Broadcast.Logo(span(), box());
            case 4 ->
                    new Broadcast.LoudnessStep(
                            span(), -40 * random.nextDouble(), -40 * random.nextDouble());
            case 5 -> new Broadcast.Letterbox(span(), box());
            case 6 -> new Broadcast.Repeat(span(), list(3, index -> span()));
            default ->
                    new Broadcast.AdBreak(
                            span(),
                            random.nextDouble(),
                            list(4, index -> span()),
                            list(
                                    3,
                                    index ->
                                            new Broadcast.Reason(
                                                    any(Broadcast.Cue.values()),
                                                    random.nextDouble())));
        };
    }

    private Identifier identifier() {
        return switch (random.nextInt(6)) {
            case 0 ->
                    new Identifier.Erid(
                            text(),
                            text(),
                            any(Identifier.EridState.values()),
                            random.nextBoolean()
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(random.nextLong(Long.MAX_VALUE)),
                            maybe(this::text),
                            random.nextBoolean());
            case 1 ->
                    new Identifier.TaxNumber(
                            "7707083893", any(Identifier.Register.values()), random.nextBoolean());
            case 2 -> new Identifier.LegalName(text(), "ООО", text());
            case 3 -> new Identifier.PromoCode(text());
            case 4 ->
                    new Identifier.Link(
                            text(),
                            text(),
                            List.of(any(Identifier.LinkKind.values())),
                            maybe(this::text),
                            2 * random.nextDouble() - 1);
            default -> new Identifier.Phone("+74950000000");
        };
    }

    private Segment segment(int index, int signals) {
        return new Segment(
                "s" + index,
                span(),
                any(Segment.Kind.values()),
                random.nextDouble(),
                maybe(this::text),
                list(3, i -> new Evidence(random.nextInt(signals), random.nextGaussian())),
                list(3, i -> disclosure(signals)));
    }

    private Disclosure disclosure(int signals) {
        return new Disclosure(
                "RU", any(Disclosure.State.values()), list(3, index -> finding(signals)));
    }

    private Finding finding(int signals) {
        return new Finding(
                "RU-07",
                any(Finding.Severity.values()),
                new LocalText(text(), text()),
                text(),
                list(3, index -> random.nextInt(signals)));
    }

    private MediaTime time() {
        return new MediaTime(random.nextLong(1L << random.nextInt(2, 49)));
    }

    private Span span() {
        MediaTime start = time();
        return new Span(start, start.plus(random.nextInt(4) == 0 ? MediaTime.ZERO : time()));
    }

    private Box box() {
        double x = random.nextDouble();
        double y = random.nextDouble();
        return new Box(x, y, (1 - x) * random.nextDouble(), (1 - y) * random.nextDouble());
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).toList();
    }
}

package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.Function;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A ten-minute film made by hand, with an ad from 1:40 to 2:40 unless told otherwise. */
final class Film {

    static final String TOKEN = "2VtzqwJZYS7";
    static final String OTHER_TOKEN = "2SDnjd8jdBo";
    static final Span AD = Span.ofSeconds(100, 160);
    static final Span WHOLE = Span.ofSeconds(0, 600);

    private static final DisclosureRules RULES = DisclosureRules.bundled();

    private final List<Signal> signals = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Source.Stream> streams = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private String language = "ru";
    private Publication page = Publication.UNKNOWN;
    private LocalDate day = LocalDate.of(2026, 11, 24);

    /** With a sponsor read. */
    static Film withAd() {
        return empty().segment(Segment.Kind.SPONSOR_READ, AD);
    }

    static Film with(Segment.Kind kind) {
        return empty().segment(kind, AD);
    }

    static Film empty() {
        Film film = new Film();
        film.streams.add(
                new Source.Stream(
                        0, Source.StreamKind.VIDEO, "h264", Optional.empty(), 1280, 720, 25));
        return film;
    }

    /** Labelled in Russian as it should be. */
    static Film labelledInRussian() {
        return withAd().label("Реклама").advertiser().token(TOKEN);
    }

    Film captionsAlone() {
        streams.clear();
        return this;
    }

    Film soundAlone() {
        streams.clear();
        streams.add(
                new Source.Stream(0, Source.StreamKind.AUDIO, "mp3", Optional.empty(), 0, 0, 0));
        return this;
    }

    Film without(Omission.Look look, Omission.Reason reason) {
        omissions.add(Omission.of(look, reason));
        return this;
    }

    Film damaged(Span span) {
        omissions.add(
                new Omission(
                        Omission.Look.SCREEN_TEXT, Omission.Reason.UNREADABLE, Optional.of(span)));
        return this;
    }

    Film segment(Segment.Kind kind, Span span) {
        return segment(kind, span, Optional.empty());
    }

    Film segment(Segment.Kind kind, Span span, Optional<String> advertiser) {
        segments.add(
                new Segment(
                        "s" + (segments.size() + 1),
                        span,
                        kind,
                        0.9,
                        advertiser,
                        List.of(),
                        List.of()));
        return this;
    }

    Film inLanguage(String code) {
        language = code;
        return this;
    }

    Film on(String today) {
        day = LocalDate.parse(today);
        return this;
    }

    Film published(String date) {
        page =
                new Publication(
                        page.title(),
                        page.description(),
                        page.channel(),
                        Optional.of(LocalDate.parse(date)),
                        page.link(),
                        page.platform(),
                        page.subscribers());
        return this;
    }

    Film at(String link) {
        page =
                new Publication(
                        page.title(),
                        page.description(),
                        page.channel(),
                        page.date(),
                        Optional.of(link),
                        Optional.empty(),
                        page.subscribers());
        return this;
    }

    Film onPlatform(String name) {
        page =
                new Publication(
                        page.title(),
                        page.description(),
                        page.channel(),
                        page.date(),
                        page.link(),
                        Optional.of(name),
                        page.subscribers());
        return this;
    }

    Film described(String description, long subscribers) {
        page =
                new Publication(
                        page.title(),
                        Optional.of(description),
                        page.channel(),
                        page.date(),
                        page.link(),
                        page.platform(),
                        Optional.of(subscribers));
        return this;
    }

    /** On screen for the whole ad. */
    Film label(String phrase) {
        return label(phrase, AD);
    }

    Film label(String phrase, Span span) {
        return line(phrase, span, 0.05, 9)
                .wording(Medium.SCREEN, Function.LABEL, "ru", phrase, span, last());
    }

    /** Too small, too short or too pale to read. */
    Film label(String phrase, Span span, double height, double contrast) {
        return line(phrase, span, height, contrast)
                .wording(Medium.SCREEN, Function.LABEL, "ru", phrase, span, last());
    }

    Film weakLabel(String phrase) {
        return line(phrase, AD, 0.05, 9)
                .wording(Medium.SCREEN, Function.WEAK_LABEL, "ru", phrase, AD, last());
    }

    Film platformLabel(String phrase) {
        return line(phrase, AD, 0.05, 9)
                .wording(Medium.SCREEN, Function.PLATFORM_LABEL, "en", phrase, AD, last());
    }

    Film below(Function function, String phrase) {
        return wording(Medium.DESCRIPTION, function, "ru", phrase, WHOLE, Optional.empty());
    }

    Film says(Function function, String phrase) {
        return says(function, phrase, Span.ofSeconds(110, 112));
    }

    Film says(Function function, String phrase, Span span) {
        return wording(Medium.SPEECH, function, "ru", phrase, span, Optional.empty());
    }

    /** Words that no detector knows. */
    Film talk(String text) {
        cues.add(Cue.of(Span.ofSeconds(120, 125), text));
        return this;
    }

    Film line(String text, Span span, double height, double contrast) {
        signals.add(
                new Signal.ScreenText(
                        span,
                        text,
                        List.of(),
                        new Box(0.1, 0.8, 0.3, height),
                        contrast,
                        0.9,
                        Optional.empty()));
        return this;
    }

    private Optional<Integer> last() {
        return Optional.of(signals.size() - 1);
    }

    private Film wording(
            Medium medium,
            Function function,
            String lexicon,
            String phrase,
            Span span,
            Optional<Integer> line) {
        signals.add(new Signal.Wording(span, medium, function, lexicon, phrase, "test", 1, line));
        return this;
    }

    Film token(String value) {
        return token(value, EridState.PLAUSIBLE, AD);
    }

    Film token(String value, EridState state, Span span) {
        return named(erid(value, state, false), Medium.SCREEN, span);
    }

    Film tokenBelow(String value) {
        return named(erid(value, EridState.PLAUSIBLE, false), Medium.DESCRIPTION, WHOLE);
    }

    Film damagedToken(String value) {
        return named(erid(value, EridState.UNVERIFIED, true), Medium.SCREEN, AD);
    }

    static Identifier.Erid erid(String value, EridState state, boolean damaged) {
        return new Identifier.Erid(
                value, value, state, OptionalLong.empty(), Optional.empty(), damaged);
    }

    Film advertiser() {
        return name("ООО «Ромашка»").number("7736207543", true);
    }

    Film name(String value) {
        return named(new Identifier.LegalName(value, "ООО", value), Medium.SCREEN, AD);
    }

    Film number(String value, boolean valid) {
        return named(
                new Identifier.TaxNumber(value, Identifier.Register.INN, valid), Medium.SCREEN, AD);
    }

    Film promoCode(String value) {
        return named(new Identifier.PromoCode(value), Medium.SCREEN, AD);
    }

    Film phone(String value) {
        return named(new Identifier.Phone(value), Medium.SCREEN, AD);
    }

    Film link(String address, LinkKind... kinds) {
        return named(link(address, List.of(kinds)), Medium.SCREEN, AD);
    }

    Film linkBelow(String address, LinkKind... kinds) {
        return named(link(address, List.of(kinds)), Medium.DESCRIPTION, WHOLE);
    }

    private static Identifier.Link link(String address, List<LinkKind> kinds) {
        return new Identifier.Link(
                address, URI.create(address).getHost(), kinds, Optional.empty(), 0.5);
    }

    Film named(Identifier identifier, Medium medium, Span span) {
        Optional<Integer> source = Optional.empty();
        if (medium == Medium.SCREEN) {
            line(identifier.value(), span, 0.05, 9);
            source = last();
        }
        signals.add(new Signal.Named(span, medium, identifier, identifier.value(), source));
        return this;
    }

    Film named(Identifier identifier, Span span, double height) {
        line(identifier.value(), span, height, 9);
        signals.add(new Signal.Named(span, Medium.SCREEN, identifier, identifier.value(), last()));
        return this;
    }

    Observations observations() {
        return new Observations(
                "test",
                new Source(
                        "film.mp4",
                        1,
                        "00",
                        "mp4",
                        Optional.of(MediaTime.ofSeconds(600)),
                        streams,
                        Map.of()),
                page,
                Optional.of(new Transcript(language, "test", cues)),
                signals,
                List.of(),
                List.of(),
                omissions);
    }

    DisclosureRules.Judged judged(String... codes) {
        return RULES.judged(
                segments, observations(), new JudgementOptions(List.of(codes), 0.5, day));
    }

    /** What the jurisdiction says of the first segment. */
    Disclosure first(String code) {
        return judged(code).segments().getFirst().disclosures().getFirst();
    }

    Disclosure.State state(String code) {
        return first(code).state();
    }

    Disclosure item(String code) {
        return judged(code).verdict().disclosures().getFirst();
    }

    /** All findings, of every segment and of the item. */
    List<Finding> findings(String code) {
        DisclosureRules.Judged judged = judged(code);
        List<Finding> all = new ArrayList<>();
        judged.segments()
                .forEach(segment ->
                        segment.disclosures().forEach(one -> all.addAll(one.findings())));
        judged.verdict().disclosures().forEach(one -> all.addAll(one.findings()));
        return all;
    }

    /** Ids of all findings. */
    List<LocalText> messages(String code) {
        return findings(code).stream().map(Finding::message).toList();
    }

    List<String> rules(String code) {
        return findings(code).stream().map(Finding::rule).toList();
    }
}

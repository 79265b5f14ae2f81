package ai.veritasad.document;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.document.Block.Fact;
import ai.veritasad.document.Block.Tone;
import ai.veritasad.document.language.Numbers;
import ai.veritasad.document.language.Words;
import ai.veritasad.document.reason.Clue;
import ai.veritasad.document.reason.Clues;
import ai.veritasad.document.reason.Conclusion;
import ai.veritasad.document.reason.Written;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the blocks of a paper one after another. */
final class PaperWriting {

    private static final int REASONS = 8;

    private final Report report;
    private final Observations observations;
    private final Words messages;
    private final Numbers numbers;
    private final DateTimeFormatter dates;
    private final LocalDate made;
    private final Frames frames;
    private final Clues clues;
    private final List<Block> blocks = new ArrayList<>();

    PaperWriting(Report report, Words messages, LocalDate made, Frames frames) {
        this.report = report;
        this.observations = report.observations();
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
        this.made = made;
        this.frames = frames;
        this.clues = new Clues(messages, observations);
    }

    Paper paper(List<Reviewed> reviewed) {
        String name = observations.publication().title().orElse(observations.source().name());
        blocks.add(new Block.Heading(1, name));
        blocks.add(
                new Block.Verdict(
                        tone(Conclusion.state(report)), new Conclusion(messages).sentence(report)));
        blocks.add(new Block.Paragraph(Tone.MUTED, messages.text("report.paper.advice")));
        states();
        segments(reviewed);
        whole();
        links();
        basis();
        return new Paper(
                messages.text("report.paper.title", name), messages.language().code(), blocks);
    }

    private void states() {
        blocks.add(
                new Block.Facts(
                        report.verdict().disclosures().stream()
                                .map(each ->
                                        new Fact(
                                                each.jurisdiction(),
                                                messages.name("report.state", each.state())))
                                .toList()));
    }

    private void segments(List<Reviewed> reviewed) {
        blocks.add(new Block.Heading(2, messages.text("report.segments")));
        if (reviewed.stream().noneMatch(Reviewed::counts)) {
            blocks.add(new Block.Paragraph(Tone.PLAIN, messages.text("report.verdict.none")));
        }
        int number = 0;
        for (Reviewed one : reviewed) {
            if (one.counts()) {
                number++;
                segment(number, one);
            }
        }
    }

    private void segment(int number, Reviewed one) {
        Segment segment = one.segment();
        blocks.add(
                new Block.Heading(
                        3,
                        number
                                + ". "
                                + numbers.span(segment.span())
                                + " · "
                                + messages.name("report.kind", segment.kind())));
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        messages.text("report.advertiser-field"),
                        segment.advertiser().orElseGet(() -> messages.text("report.anonymous"))));
        facts.add(
                new Fact(
                        messages.text("report.paper.probability"),
                        numbers.percent(segment.probability())));
        facts.add(
                new Fact(
                        messages.text("report.paper.review"),
                        messages.name("report.review", one.review())
                                + (one.touched() ? ", " + messages.text("report.touched") : "")));
        if (!one.note().isBlank()) {
            facts.add(new Fact(messages.text("report.note-field"), one.note()));
        }
        blocks.add(new Block.Facts(facts));
        frame(segment);
        reasons(segment);
        segment.disclosures().forEach(this::disclosure);
    }

    /**
     * The picture that proves most, with a box about what it proves; else the one in the middle.
     */
    private void frame(Segment segment) {
        Optional<Proof> first =
                clues.of(segment).stream().flatMap(clue -> clue.proof().stream()).findFirst();
        MediaTime at = first.map(Proof::at).orElseGet(() -> segment.span().middle());
        frames.at(at, first.map(Proof::box))
                .ifPresent(image -> blocks.add(new Block.Picture(image, numbers.moment(at))));
    }

    private void reasons(Segment segment) {
        blocks.add(new Block.Heading(4, messages.text("report.why")));
        List<Clue> why = clues.of(segment);
        if (why.isEmpty()) {
            blocks.add(new Block.Paragraph(Tone.MUTED, messages.text("report.no-reasons")));
        }
        Set<String> shown = new HashSet<>();
        Set<String> told = new HashSet<>();
        why.stream()
                .filter(clue -> told.add(sayingOf(clue)))
                .limit(REASONS)
                .forEach(clue -> {
                    blocks.add(point(clue));
                    clue.proof().filter(proof -> shown.add(proof.id())).ifPresent(this::picture);
                });
    }

    /** A sentence is quoted once, however many signs are in it. */
    private static String sayingOf(Clue clue) {
        return String.join(
                "\n",
                clue.what(),
                clue.value().isEmpty() ? clue.words() : clue.value(),
                clue.note());
    }

    private Block point(Clue clue) {
        String when = clue.inVideo() ? " " + numbers.moment(clue.span().start()) : "";
        String words =
                clue.words().isBlank() || clue.words().equals(clue.value())
                        ? ""
                        : messages.text("report.quote", clue.words().strip());
        boolean named = !clue.value().isEmpty();
        return new Block.Point(
                Tone.PLAIN,
                clue.what() + when,
                named ? clue.value() : words,
                named
                        ? String.join(
                                " · ",
                                List.of(clue.note(), words).stream()
                                        .filter(text -> !text.isEmpty())
                                        .toList())
                        : "",
                Optional.empty());
    }

    private void picture(Proof proof) {
        blocks.add(new Block.Picture(proof.image(), numbers.moment(proof.at())));
    }

    private void disclosure(Disclosure disclosure) {
        blocks.add(
                new Block.Heading(
                        4,
                        disclosure.jurisdiction()
                                + " · "
                                + messages.name("report.state", disclosure.state())));
        if (disclosure.findings().isEmpty()) {
            blocks.add(new Block.Paragraph(Tone.MUTED, messages.text("report.no-findings")));
        }
        disclosure.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        Written written = Written.of(finding);
        Tone tone =
                switch (finding.severity()) {
                    case ERROR -> Tone.BAD;
                    case WARNING -> Tone.DOUBTFUL;
                    case INFORMATION -> Tone.PLAIN;
                };
        blocks.add(
                new Block.Point(
                        tone,
                        finding.rule() + " " + messages.name("report.severity", finding.severity()),
                        messages.local(finding.message()),
                        messages.text("report.source", written.title()),
                        written.link()));
    }

    private void whole() {
        List<Disclosure> told =
                report.verdict().disclosures().stream()
                        .filter(each -> !each.findings().isEmpty())
                        .toList();
        if (!told.isEmpty()) {
            blocks.add(new Block.Heading(2, messages.text("report.whole")));
            told.forEach(this::disclosure);
        }
    }

    private void links() {
        List<Identifier.Link> links =
                observations.signals().stream()
                        .filter(Signal.Named.class::isInstance)
                        .map(signal -> ((Signal.Named) signal).identifier())
                        .filter(Identifier.Link.class::isInstance)
                        .map(Identifier.Link.class::cast)
                        .distinct()
                        .toList();
        if (!links.isEmpty()) {
            blocks.add(new Block.Heading(2, messages.text("report.paper.links")));
        }
        links.forEach(link ->
                blocks.add(
                        new Block.Point(
                                Tone.PLAIN,
                                messages.name("report.link", link.kinds().getFirst()),
                                link.value(),
                                "",
                                Optional.of(link.value())
                                        .filter(value -> value.startsWith("http")))));
    }

    private void basis() {
        List<Fact> facts = new ArrayList<>(medium());
        facts.addAll(judgement());
        blocks.add(new Block.Heading(2, messages.text("report.paper.basis")));
        blocks.add(new Block.Facts(facts));
        observations
                .warnings()
                .forEach(warning ->
                        blocks.add(
                                new Block.Paragraph(
                                        Tone.DOUBTFUL, messages.local(warning.message()))));
    }

    private List<Fact> medium() {
        Source source = observations.source();
        Publication page = observations.publication();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("report.paper.file", source.name()));
        facts.add(fact("report.paper.size", numbers.bytes(source.bytes())));
        source.duration()
                .ifPresent(time -> facts.add(fact("report.paper.length", numbers.second(time))));
        facts.add(new Fact("SHA-256", source.sha256()));
        page.link().ifPresent(link -> facts.add(fact("report.paper.page", link)));
        page.channel().ifPresent(name -> facts.add(fact("report.paper.channel", name)));
        return facts;
    }

    private List<Fact> judgement() {
        JudgementOptions options = report.options();
        return List.of(
                fact("report.jurisdictions", String.join(", ", options.jurisdictions())),
                fact("report.sensitivity", numbers.percent(options.sensitivity())),
                fact("report.paper.rules-of", dates.format(options.day())),
                fact("report.paper.version", "VeritasAd " + observations.version()),
                fact("report.paper.made", dates.format(made)));
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }

    private static Tone tone(Disclosure.State state) {
        return switch (state) {
            case COMPLETE -> Tone.GOOD;
            case INCOMPLETE -> Tone.DOUBTFUL;
            case UNDECLARED -> Tone.BAD;
            case UNDECIDED, NOT_REQUIRED -> Tone.PLAIN;
        };
    }
}

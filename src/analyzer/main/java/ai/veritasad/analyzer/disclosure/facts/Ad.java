package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Figures;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.disclosure.words.Found;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.disclosure.words.Naming;
import ai.veritasad.analyzer.disclosure.words.Texts;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A segment under one jurisdiction, with what was met in it, around it and on its page. */
public final class Ad {

    private static final Set<Signal.Function> CALLS =
            Set.of(
                    Signal.Function.CTA_LINK,
                    Signal.Function.CTA_DEED,
                    Signal.Function.PROMO_CODE,
                    Signal.Function.DISCOUNT,
                    Signal.Function.TRIAL);

    /** What the jurisdiction asks of a segment. */
    public enum Duty {
        /** To be declared in full. */
        FULL,
        /** Own goods with a call to buy that nothing declares. */
        OWN_UNMARKED,
        /** Nothing. */
        NONE
    }

    private final Item item;
    private final Rulebook book;
    private final Segment segment;
    private final List<Found<Signal.Wording>> wordings;
    private final List<Found<Signal.Named>> named;
    private final Nearby<Signal.Wording> denials;
    private final List<FoundLabel> labels;
    private final Unexamined unexamined;
    private final Duty duty;

    /**
     * The segment with its surroundings.
     *
     * @param labels all labels of the item by the index of the signal
     */
    public Ad(Item item, Rulebook book, Segment segment, Map<Integer, FoundLabel> labels) {
        this.item = item;
        this.book = book;
        this.segment = segment;
        this.unexamined = item.unexamined(segment.span());
        this.wordings = around(item::wordings, found -> found.signal().span());
        this.named = around(item::named, found -> found.signal().span());
        this.denials =
                new Nearby<>(
                        wordings.stream()
                                .map(Found::signal)
                                .filter(said -> said.function() == Signal.Function.DENIAL)
                                .toList(),
                        Signal.Wording::span);
        this.labels =
                Stream.concat(wordings.stream(), item.pageWordings().stream())
                        .flatMap(found -> Optional.ofNullable(labels.get(found.index())).stream())
                        .filter(label -> !isDenied(label))
                        .toList();
        this.duty = dutyOf(segment.kind());
    }

    private <T> List<T> around(Function<Span, List<T>> near, Function<T, Span> span) {
        Span window = segment.span().widened(book.around());
        List<T> found = new ArrayList<>(near.apply(window));
        for (T early : near.apply(new Span(MediaTime.ZERO, book.opening()))) {
            if (!span.apply(early).touches(window) && speaksForAll(span.apply(early))) {
                found.add(early);
            }
        }
        return found;
    }

    /** What opens the medium stands for the whole, unless it belongs to an ad of its own. */
    private boolean speaksForAll(Span early) {
        MediaTime opening = book.opening().plus(book.around());
        return item.segments().stream()
                .takeWhile(other -> !other.span().start().isAfter(early.end()))
                .filter(other -> other.span().touches(early))
                .noneMatch(other -> other.span().end().isAfter(opening));
    }

    /** A sentence such as “this is not sponsored” holds the words that it denies. */
    private boolean isDenied(FoundLabel label) {
        return label.form() == FoundLabel.Form.STATEMENT
                && denials.touching(label.span()).stream()
                        .anyMatch(denial -> denial.medium() == label.medium());
    }

    public Item item() {
        return item;
    }

    public Segment segment() {
        return segment;
    }

    public Profile profile() {
        return book.profile();
    }

    /** ISO 639-1 code of what is said in the segment, else of the whole item. */
    public Optional<String> language() {
        return item.language(segment.span());
    }

    public Figures figures() {
        return book.profile().figures();
    }

    /** Every label in, around or under the segment. */
    public List<FoundLabel> labels() {
        return labels;
    }

    public List<FoundLabel> labels(Standing standing) {
        return labels.stream().filter(label -> label.standing() == standing).toList();
    }

    /** Accepted labels where they have to be. */
    public List<FoundLabel> labelsInPlace() {
        return labels.stream()
                .filter(FoundLabel::isAccepted)
                .filter(label -> mediaAsked().contains(label.medium()))
                .toList();
    }

    public Set<Medium> mediaAsked() {
        return item.picture() == Picture.NONE ? book.label().soundMedia() : book.label().media();
    }

    /** Whether what is asked for could stand in a picture that nobody looked at. */
    public boolean isPictureMissed() {
        return unexamined.isMissed(Look.SCREEN_TEXT);
    }

    /** Whether a label could have been overlooked where one has to be. */
    public boolean isLabelMissed() {
        boolean unseen = isPictureMissed() && mediaAsked().contains(Medium.SCREEN);
        boolean unheard = unexamined.isMissed(Look.SPEECH) && mediaAsked().contains(Medium.SPEECH);
        return unseen || unheard;
    }

    /** Whether a token could have been overlooked, as words or in a code. */
    public boolean isTokenMissed() {
        return isPictureMissed() || unexamined.isMissed(Look.CODES);
    }

    public Unexamined unexamined() {
        return unexamined;
    }

    /** The identifiers of a kind in the segment, around it or in the opening. */
    public <T extends Identifier> List<Naming<T>> met(Class<T> kind) {
        return Naming.of(named, kind);
    }

    /** The identifiers of a kind on the page. */
    public <T extends Identifier> List<Naming<T>> onPage(Class<T> kind) {
        return Naming.of(item.pageNamed(), kind);
    }

    public <T extends Identifier> List<Naming<T>> anywhere(Class<T> kind) {
        return Stream.concat(met(kind).stream(), onPage(kind).stream()).toList();
    }

    /** The phrases of these functions inside the segment. */
    public List<Found<Signal.Wording>> says(Set<Signal.Function> functions) {
        return wordings.stream()
                .filter(found -> functions.contains(found.signal().function()))
                .filter(found -> found.signal().span().touches(segment.span()))
                .toList();
    }

    /** What calls to buy: phrases, promo codes. */
    public List<Integer> calls() {
        return Stream.concat(
                        says(CALLS).stream().map(Found::index),
                        met(Identifier.PromoCode.class).stream()
                                .filter(code -> code.signal().span().touches(segment.span()))
                                .map(Naming::index))
                .toList();
    }

    /** What is said and written in and around the segment. */
    public Texts texts() {
        Span window = segment.span().widened(book.around());
        return new Texts(item.cues(window), item.lines(window));
    }

    public Optional<Signal.ScreenText> line(Optional<Integer> index) {
        return index.flatMap(item::line);
    }

    /** Whether anything tells of the ad as an ad, however insufficient in place or form. */
    public boolean isDeclaredSomehow() {
        return labels.stream()
                        .anyMatch(label ->
                                label.standing() != Standing.INSUFFICIENT
                                        || label.form() == FoundLabel.Form.PLATFORM)
                || !anywhere(Identifier.Erid.class).isEmpty();
    }

    public Duty duty() {
        return duty;
    }

    private Duty dutyOf(Segment.Kind kind) {
        return switch (kind) {
            case MENTION -> Duty.NONE;
            case SPONSOR_READ, AD_BREAK -> Duty.FULL;
            case SELF_PROMOTION -> {
                if (!profile().ownGoodsCount() || calls().isEmpty()) {
                    yield Duty.NONE;
                }
                yield isDeclaredSomehow() ? Duty.FULL : Duty.OWN_UNMARKED;
            }
        };
    }
}

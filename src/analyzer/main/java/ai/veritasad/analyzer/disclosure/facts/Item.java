package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Platform;
import ai.veritasad.analyzer.disclosure.words.Found;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One medium with everything that was observed, found by time where it has one. */
public final class Item {

    private final Observations observations;
    private final LocalDate today;
    private final List<Segment> segments;
    private final Optional<Platform> platform;
    private final Optional<String> language;
    private final Optional<SpokenLanguage> spoken;
    private final Picture picture;
    private final List<Omission> omissions;
    private final List<Found<Signal.Wording>> pageWordings = new ArrayList<>();
    private final List<Found<Signal.Named>> pageNamed = new ArrayList<>();
    private final Nearby<Found<Signal.Wording>> wordings;
    private final Nearby<Found<Signal.Named>> named;
    private final Nearby<Found<Signal.ScreenText>> lines;
    private final Nearby<Cue> cues;

    /** The item as it is judged on {@code today}. */
    public Item(
            Observations observations,
            List<Segment> segments,
            LocalDate today,
            List<Platform> platforms) {
        this.observations = observations;
        this.today = today;
        this.segments = List.copyOf(segments);
        this.platform = platform(observations.publication(), platforms);
        this.language = ContentLanguage.of(observations);
        this.spoken = observations.transcript().map(SpokenLanguage::new);
        this.picture = Picture.of(observations, platform);
        this.omissions = new ArrayList<>(observations.omissions());
        if (picture == Picture.UNSEEN && omissions.isEmpty()) {
            omissions.add(Omission.of(Omission.Look.SCREEN_TEXT, Omission.Reason.NOT_THERE));
        }
        List<Found<Signal.Wording>> timedWordings = new ArrayList<>();
        List<Found<Signal.Named>> timedNamed = new ArrayList<>();
        List<Found<Signal.ScreenText>> screen = new ArrayList<>();
        for (int i = 0; i < observations.signals().size(); i++) {
            switch (observations.signals().get(i)) {
                case Signal.Wording wording ->
                        (isTimed(wording.medium()) ? timedWordings : pageWordings)
                                .add(new Found<>(i, wording));
                case Signal.Named one ->
                        (isTimed(one.medium()) ? timedNamed : pageNamed).add(new Found<>(i, one));
                case Signal.ScreenText line -> screen.add(new Found<>(i, line));
                case Signal.Code code -> {}
                case Signal.Chapter chapter -> {}
                case Signal.Talk talk -> {}
                case Broadcast broadcast -> {}
                case Recognised recognised -> {}
            }
        }
        this.wordings = new Nearby<>(timedWordings, found -> found.signal().span());
        this.named = new Nearby<>(timedNamed, found -> found.signal().span());
        this.lines = new Nearby<>(screen, found -> found.signal().span());
        this.cues =
                new Nearby<>(
                        observations.transcript().map(said -> said.cues()).orElse(List.of()),
                        Cue::span);
    }

    private static boolean isTimed(Medium medium) {
        return switch (medium) {
            case SPEECH, SCREEN, CODE, CHAPTER -> true;
            case TITLE, DESCRIPTION, PAGE -> false;
        };
    }

    private static Optional<Platform> platform(Publication publication, List<Platform> platforms) {
        return publication
                .platform()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name ->
                        platforms.stream()
                                .filter(one ->
                                        one.name().equals(name)
                                                || one.title().equalsIgnoreCase(name))
                                .findFirst())
                .or(() ->
                        publication
                                .link()
                                .flatMap(Item::host)
                                .flatMap(host ->
                                        platforms.stream()
                                                .filter(one -> one.owns(host))
                                                .findFirst()));
    }

    private static Optional<String> host(String link) {
        try {
            return Optional.ofNullable(URI.create(link.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Observations observations() {
        return observations;
    }

    public Publication publication() {
        return observations.publication();
    }

    /** The day whose rules apply. */
    public LocalDate today() {
        return today;
    }

    /** The day of publication; today where it is not known. */
    public LocalDate published() {
        return publication().date().orElse(today);
    }

    public List<Segment> segments() {
        return segments;
    }

    /** Where it is published, if we know the place. */
    public Optional<Platform> platform() {
        return platform;
    }

    /** ISO 639-1 code of what is said or written. */
    public Optional<String> language() {
        return language;
    }

    /** The language of most that is said in {@code span}, else of the whole. */
    Optional<String> language(Span span) {
        return spoken.flatMap(said -> said.in(span)).or(this::language);
    }

    public Picture picture() {
        return picture;
    }

    /** What was not looked at in {@code span}. */
    Unexamined unexamined(Span span) {
        return new Unexamined(omissions, span, picture != Picture.NONE);
    }

    /** What title, description and page say. */
    public List<Found<Signal.Wording>> pageWordings() {
        return pageWordings;
    }

    /** What title, description and page name. */
    public List<Found<Signal.Named>> pageNamed() {
        return pageNamed;
    }

    List<Found<Signal.Wording>> wordings(Span span) {
        return wordings.touching(span);
    }

    List<Found<Signal.Named>> named(Span span) {
        return named.touching(span);
    }

    List<Found<Signal.ScreenText>> lines(Span span) {
        return lines.touching(span);
    }

    List<Cue> cues(Span span) {
        return cues.touching(span);
    }

    /** Everything that has a time and names something. */
    public List<Found<Signal.Named>> allNamed() {
        return named.all();
    }

    /** Every phrase that has a time. */
    public List<Found<Signal.Wording>> allWordings() {
        return wordings.all();
    }

    /** The line on screen at that index. */
    public Optional<Signal.ScreenText> line(int index) {
        return observations.signals().get(index) instanceof Signal.ScreenText line
                ? Optional.of(line)
                : Optional.empty();
    }
}

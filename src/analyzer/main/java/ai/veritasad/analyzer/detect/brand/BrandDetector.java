package ai.veritasad.analyzer.detect.brand;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Recognised.Means;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds brands in texts and links. Names that are also common words are kept back until all texts
 * were read, and believed where something else speaks for the brand.
 */
public final class BrandDetector {

    /** So near a code or a sponsor's phrase says that a brand is spoken of. */
    private static final MediaTime NEAR = MediaTime.ofSeconds(30);

    /** So far a brand's own link or full name carries. */
    private static final MediaTime FAR = MediaTime.ofSeconds(300);

    private final BrandList list;
    private final BrandIndex index;
    private final List<Mention> mentions = new ArrayList<>();

    private record Mention(
            BrandIndex.Match match,
            Span span,
            Medium medium,
            Optional<Integer> source,
            String text,
            boolean doubtful) {}

    public BrandDetector(BrandList list) {
        this.list = list;
        this.index = new BrandIndex(list);
    }

    /** Takes note of the names in a text. */
    public void read(Passage passage) {
        if (passage.medium() == Medium.CODE || list.brands().isEmpty()) {
            return;
        }
        String text = passage.text();
        for (BrandIndex.Match match : index.find(text, passage.medium() == Medium.SCREEN)) {
            if (!isInAddress(text, match)) {
                boolean shown = Cues.show(text, match.from(), match.to(), passage.medium());
                mentions.add(
                        new Mention(
                                match,
                                passage.spanOf(match.from(), match.to()),
                                passage.medium(),
                                passage.sourceAt(match.from()),
                                text.substring(match.from(), match.to()),
                                match.doubtful() && !shown));
            }
        }
    }

    /** Addresses are told as links; names of users are not the brand's. */
    private static boolean isInAddress(String text, BrandIndex.Match match) {
        int from = match.from();
        int to = match.to();
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to >= text.length() ? ' ' : text.charAt(to);
        char next = to + 1 >= text.length() ? ' ' : text.charAt(to + 1);
        return "/@_=&".indexOf(before) >= 0
                || (before == '.' && from > 1 && Character.isLetterOrDigit(text.charAt(from - 2)))
                || "/@_=".indexOf(after) >= 0
                || (after == '.' && Character.isLetterOrDigit(next));
    }

    /**
     * The brands of all texts that were read since the last call, in order of time.
     *
     * @param signals all so far, to which the sources of the texts point
     */
    public List<Recognised.Brand> found(List<Signal> signals) {
        List<Recognised.Brand> links = links(signals);
        List<Recognised.Brand> sure =
                Stream.concat(
                                links.stream(),
                                mentions.stream()
                                        .filter(mention -> !mention.doubtful)
                                        .map(mention -> brand(mention, signals)))
                        .toList();
        List<Span> advertised = advertised(signals);
        Stream<Recognised.Brand> believed =
                mentions.stream()
                        .filter(mention -> mention.doubtful)
                        .filter(mention ->
                                isNamedNear(mention, sure) || isNear(mention, advertised))
                        .map(mention -> brand(mention, signals));
        List<Recognised.Brand> all =
                Stream.concat(sure.stream(), believed)
                        .sorted(Comparator.comparing(Recognised.Brand::span))
                        .toList();
        mentions.clear();
        return all;
    }

    private List<Recognised.Brand> links(List<Signal> signals) {
        List<Recognised.Brand> found = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal instanceof Signal.Named named
                    && named.identifier() instanceof Identifier.Link link) {
                list.ofHost(link.host())
                        .ifPresent(brand ->
                                found.add(
                                        new Recognised.Brand(
                                                named.span(),
                                                named.medium(),
                                                Means.LINK,
                                                brand.name(),
                                                brand.category(),
                                                brand.standing(),
                                                link.host(),
                                                link.value(),
                                                box(named.source(), "", signals),
                                                named.source(),
                                                Optional.empty())));
            }
        }
        return found;
    }

    private static Recognised.Brand brand(Mention mention, List<Signal> signals) {
        Brand brand = mention.match.brand();
        return new Recognised.Brand(
                mention.span,
                mention.medium,
                Means.WORD,
                brand.name(),
                brand.category(),
                brand.standing(),
                mention.match.alias(),
                mention.text,
                box(mention.source, mention.text, signals),
                mention.source,
                Optional.empty());
    }

    /** The part of the line that the words take, as if all letters were of one width. */
    private static Optional<Box> box(Optional<Integer> source, String words, List<Signal> signals) {
        return source.map(signals::get).flatMap(signal -> box(signal, words));
    }

    private static Optional<Box> box(Signal signal, String words) {
        if (signal instanceof Signal.ScreenText line) {
            return Optional.of(part(line.box(), line.text(), words));
        }
        return signal instanceof Signal.Code code ? Optional.of(code.box()) : Optional.empty();
    }

    private static Box part(Box line, String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            return line;
        }
        double letter = line.width() / text.length();
        return new Box(line.x() + at * letter, line.y(), words.length() * letter, line.height());
    }

    private static boolean isNamedNear(Mention mention, List<Recognised.Brand> sure) {
        return sure.stream()
                .filter(other -> other.brand().equals(mention.match.brand().name()))
                .anyMatch(other ->
                        !other.medium().isInVideo()
                                || !mention.medium.isInVideo()
                                || !other.span().gapTo(mention.span).isAfter(FAR));
    }

    private static boolean isNear(Mention mention, List<Span> advertised) {
        return mention.medium.isInVideo()
                && advertised.stream().anyMatch(span -> !span.gapTo(mention.span).isAfter(NEAR));
    }

    /** When codes and tokens are told, or somebody says whom a video is paid by. */
    private static List<Span> advertised(List<Signal> signals) {
        return signals.stream()
                .filter(signal ->
                        (signal instanceof Signal.Named named && isCode(named))
                                || (signal instanceof Signal.Wording said && isSponsored(said)))
                .map(Signal::span)
                .toList();
    }

    private static boolean isCode(Signal.Named named) {
        return named.medium().isInVideo()
                && (named.identifier() instanceof Identifier.PromoCode
                        || named.identifier() instanceof Identifier.Erid);
    }

    private static boolean isSponsored(Signal.Wording said) {
        return said.medium().isInVideo()
                && (said.function() == Signal.Function.SPONSOR
                        || said.function() == Signal.Function.PROMO_CODE);
    }
}

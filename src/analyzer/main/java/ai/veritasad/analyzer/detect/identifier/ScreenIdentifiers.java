package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.ScreenBlock;
import ai.veritasad.analyzer.detect.identifier.Finder.Found;
import ai.veritasad.analyzer.detect.identifier.link.Links;
import ai.veritasad.analyzer.detect.identifier.token.TokenPlaces;
import ai.veritasad.analyzer.detect.identifier.token.TokenVote;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifiers in texts on screen, whose letters can't be trusted: all readings of a text are heard,
 * and what they say in one place is put to the vote.
 */
public final class ScreenIdentifiers {

    /** Part of the readings that must see anything where the best one sees nothing. */
    private static final double OFTEN = 0.3;

    /** Tens behind a word, of which one digit at most was read as a letter, or «ЗО» for 30. */
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(?<=\\p{L}{3})(?:[1-9][OОoо]|[SsЗз]0|[Зз][OОoо])$");

    private final IdentifierDetector exact;

    public ScreenIdentifiers(IdentifierDetector exact) {
        this.exact = exact;
    }

    /** One find of one reading. */
    private record Seen(int reading, Passage passage, int from, int to, Identifier identifier) {}

    /** The sort of an identifier and how many of that sort stand before it. */
    private record Slot(Class<?> sort, int number) {}

    /** The identifiers of a block in order of their start. */
    public List<Signal.Named> read(ScreenBlock block) {
        Map<Slot, List<Seen>> slots = new LinkedHashMap<>();
        Map<Integer, List<Token>> tokens = new LinkedHashMap<>();
        for (int i = 0; i < block.readings(); i++) {
            Passage passage = block.passage(i);
            String text = passage.text().replace('\n', ' ');
            collect(slots, i, passage, text);
            List<TokenPlaces.Place> places = TokenPlaces.in(text);
            for (int n = 0; n < places.size(); n++) {
                tokens.computeIfAbsent(n, _ -> new ArrayList<>())
                        .add(new Token(passage, places.get(n)));
            }
        }
        List<Signal.Named> named = new ArrayList<>();
        List<Signal.Named> voted = tokens.values().stream().flatMap(t -> vote(t).stream()).toList();
        for (List<Seen> seen : slots.values()) {
            boolean often = seen.size() >= OFTEN * block.readings();
            if (often || seen.getFirst().reading == 0) {
                Seen winner = Votes.winner(seen, Seen::identifier);
                named.add(
                        signal(
                                winner.passage,
                                winner.from,
                                winner.to,
                                withToken(spelled(winner.identifier, seen), voted)));
            }
        }
        named.addAll(voted);
        named.sort(Comparator.comparing(Signal.Named::span));
        return named;
    }

    /** A link in the letters that most readings have, its host in small ones. */
    private static Identifier spelled(Identifier identifier, List<Seen> seen) {
        if (!(identifier instanceof Identifier.Link link)) {
            return identifier;
        }
        List<String> written =
                seen.stream().map(one -> withSmallHost((Identifier.Link) one.identifier)).toList();
        String voted = Votes.majority(withSmallHost(link), written);
        return Links.found(voted).orElse(link);
    }

    private static String withSmallHost(Identifier.Link link) {
        int at = link.value().toLowerCase(Locale.ROOT).indexOf(link.host());
        return at < 0
                ? link.value()
                : link.value().substring(0, at)
                        + link.host()
                        + link.value().substring(at + link.host().length());
    }

    private record Token(Passage passage, TokenPlaces.Place place) {}

    private void collect(Map<Slot, List<Seen>> slots, int reading, Passage passage, String text) {
        Map<Class<?>, Integer> numbers = new LinkedHashMap<>();
        for (Found found : exact.find(text)) {
            Class<?> sort = found.identifier().getClass();
            if (sort != Identifier.Erid.class) {
                int number = numbers.merge(sort, 1, Integer::sum);
                slots.computeIfAbsent(new Slot(sort, number), _ -> new ArrayList<>())
                        .add(
                                new Seen(
                                        reading,
                                        passage,
                                        found.from(),
                                        found.to(),
                                        withNumber(found.identifier())));
            }
        }
    }

    /** A code with the number at its end, whose digits are read as the letters before them. */
    private static Identifier withNumber(Identifier identifier) {
        return identifier instanceof Identifier.PromoCode code
                ? new Identifier.PromoCode(
                        NUMBER_AT_END
                                .matcher(code.value())
                                .replaceFirst(tail -> digits(tail.group())))
                : identifier;
    }

    private static String digits(String tail) {
        return tail.replaceAll("[OОoо]", "0").replaceAll("[Зз]", "3").replaceAll("[Ss]", "5");
    }

    private static Optional<Signal.Named> vote(List<Token> tokens) {
        List<String> runs = tokens.stream().map(token -> token.place.run()).toList();
        Token first = tokens.getFirst();
        return TokenVote.of(runs)
                .map(erid -> signal(first.passage, first.place.from(), first.place.to(), erid));
    }

    /** A link with the token that the vote found for it. */
    private static Identifier withToken(Identifier identifier, List<Signal.Named> voted) {
        if (identifier instanceof Identifier.Link link
                && voted.size() == 1
                && voted.getFirst().identifier() instanceof Identifier.Erid erid
                && erid.issuer().isPresent()) {
            String mended =
                    link.value()
                            .replaceFirst("(?i)([?&7]{0,2})(erid=)[^&]*$", "?$2" + erid.value());
            return Links.of(mended, link.host());
        }
        return identifier;
    }

    private static Signal.Named signal(Passage passage, int from, int to, Identifier identifier) {
        return new Signal.Named(
                passage.spanOf(from, to),
                passage.medium(),
                identifier,
                Surroundings.of(passage.text(), from, to),
                passage.sourceAt(from));
    }
}

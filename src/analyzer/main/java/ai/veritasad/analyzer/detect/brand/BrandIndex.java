package ai.veritasad.analyzer.detect.brand;

import ai.veritasad.analyzer.detect.brand.Spelling.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names of brands among the words of a text. */
final class BrandIndex {

    /** Shorter names are never met in another script or with an edit. */
    private static final int LONG_ENOUGH = 5;

    /** Words that one edit makes of shorter names are too often other words. */
    private static final int SURE_WITH_AN_EDIT = 6;

    /** Between the words of one name: a space, a dot, a hyphen, a line break. */
    private static final int WIDEST_GAP = 3;

    /** How many different words are remembered with what they sound like. */
    private static final int MOST_HEARD = 20_000;

    /** One way of naming a brand. */
    private record Name(Brand brand, String alias, List<Set<String>> words) {

        boolean isDoubtful() {
            return brand.common() && words.size() == 1;
        }
    }

    /**
     * A name in a text.
     *
     * @param doubtful whether it takes other evidence to believe it
     */
    record Match(Brand brand, String alias, int from, int to, int tokens, boolean doubtful) {}

    private final Map<String, List<Name>> byForm = new HashMap<>();
    private final Map<String, List<Name>> bySound = new HashMap<>();
    private final Map<String, Set<Name>> byDeletion = new HashMap<>();
    private final Map<String, Optional<Name>> heard = new HashMap<>();
    private final List<Name> loners = new ArrayList<>();

    BrandIndex(BrandList list) {
        for (Brand brand : list.brands()) {
            add(brand, brand.name());
            brand.aliases().forEach(alias -> add(brand, alias));
        }
    }

    private void add(Brand brand, String alias) {
        List<Set<String>> words =
                Spelling.tokens(alias).stream()
                        .map(token ->
                                (Set<String>) new LinkedHashSet<>(Spelling.forms(token.word())))
                        .toList();
        if (words.isEmpty()) {
            return;
        }
        Name name = new Name(brand, alias, words);
        words.getFirst().forEach(form -> put(byForm, form, name));
        String own = words.getFirst().iterator().next();
        if (words.size() == 1 && own.length() >= LONG_ENOUGH) {
            loners.add(name);
            words.getFirst().stream()
                    .map(Spelling::sound)
                    .distinct()
                    .forEach(sound -> put(bySound, sound, name));
        }
    }

    private static void put(Map<String, List<Name>> into, String key, Name name) {
        into.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
    }

    /**
     * All names in order, none within another.
     *
     * @param mayBeMisread whether names with one wrong letter count
     */
    List<Match> find(String text, boolean mayBeMisread) {
        List<Token> tokens = Spelling.tokens(text);
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Match> match = matchAt(tokens, at, mayBeMisread);
            match.ifPresent(matches::add);
            at += match.map(Match::tokens).orElse(1);
        }
        return matches;
    }

    private Optional<Match> matchAt(List<Token> tokens, int at, boolean mayBeMisread) {
        Optional<Match> longest = Optional.empty();
        for (Name name : byForm.getOrDefault(tokens.get(at).word(), List.of())) {
            int length = name.words().size();
            if (length > longest.map(Match::tokens).orElse(0) && stands(name, tokens, at)) {
                longest = Optional.of(match(name, tokens, at, name.isDoubtful()));
            }
        }
        return longest.or(() -> inOtherScript(tokens, at))
                .or(() -> mayBeMisread ? misread(tokens, at) : Optional.empty());
    }

    private static boolean stands(Name name, List<Token> tokens, int at) {
        if (at + name.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < name.words().size(); i++) {
            Token token = tokens.get(at + i);
            if (token.from() - tokens.get(at + i - 1).to() > WIDEST_GAP
                    || !name.words().get(i).contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    private static Match match(Name name, List<Token> tokens, int at, boolean doubtful) {
        int last = at + name.words().size() - 1;
        return new Match(
                name.brand(),
                name.alias(),
                tokens.get(at).from(),
                tokens.get(last).to(),
                name.words().size(),
                doubtful);
    }

    private Optional<Match> inOtherScript(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (word.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        if (heard.size() == MOST_HEARD) {
            heard.clear();
        }
        return heard.computeIfAbsent(word, this::inOtherScript)
                .map(name -> match(name, tokens, at, name.isDoubtful()));
    }

    private Optional<Name> inOtherScript(String word) {
        boolean cyrillic = Spelling.isCyrillic(word);
        List<String> sounds =
                cyrillic
                        ? Spelling.stems(word).stream().map(Spelling::sound).toList()
                        : List.of(Spelling.sound(word));
        for (String sound : sounds) {
            for (Name name : bySound.getOrDefault(sound, List.of())) {
                if (Spelling.isCyrillic(name.alias().toLowerCase(Locale.ROOT)) != cyrillic) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> misread(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (word.length() < LONG_ENOUGH || word.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (byDeletion.isEmpty()) {
            loners.forEach(this::addDeletions);
        }
        return deletions(word).stream()
                .flatMap(shorter -> byDeletion.getOrDefault(shorter, Set.of()).stream())
                .filter(name ->
                        name.words().getFirst().stream()
                                .anyMatch(form -> Spelling.isOneEdit(form, word)))
                .findFirst()
                .map(name ->
                        match(
                                name,
                                tokens,
                                at,
                                name.isDoubtful()
                                        || name.words().getFirst().iterator().next().length()
                                                < SURE_WITH_AN_EDIT));
    }

    private void addDeletions(Name name) {
        for (String form : name.words().getFirst()) {
            for (String shorter : deletions(form)) {
                byDeletion.computeIfAbsent(shorter, _ -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    /** The word and all that are one letter shorter: what two words one edit apart share. */
    private static Set<String> deletions(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}

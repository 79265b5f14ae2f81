package ai.veritasad.analyzer.detect.identifier.link;

import ai.veritasad.analyzer.detect.identifier.Finder;
import ai.veritasad.analyzer.detect.identifier.Openings;
import ai.veritasad.analyzer.detect.identifier.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds addresses as they are said: {@code nord dot com slash news}, «озон точка ру». */
public final class SpokenLinks implements Finder {

    private static final Map<String, String> TOP_LEVELS = spoken("top-level");
    private static final Map<String, String> NAMES = spoken("name");
    private static final Map<String, String> LETTERS = spoken("letter");
    private static final Set<String> DOTS = spoken("dot").keySet();
    private static final Set<String> SLASHES = spoken("slash").keySet();
    private static final Set<String> FORWARD = spoken("forward").keySet();
    private static final Set<String> LEAD_INS = spoken("lead-in").keySet();
    private static final Set<String> NO_HOSTS = spoken("no-host").keySet();

    /** What makes an address of the words around it. */
    private static final Openings JOINTS =
            new Openings(
                    Stream.of(DOTS, SLASHES, FORWARD)
                            .flatMap(Set::stream)
                            .collect(Collectors.toSet()),
                    List.of());

    /** Characters before and behind a joint that an address may have. */
    private static final int REACH_BEFORE = 200;

    private static final int REACH_BEHIND = 1000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*+");
    private static final Pattern END_MARKS = Pattern.compile("[.'’-]++$");
    private static final int MOST_HOST_WORDS = 3;
    private static final int MOST_PATH_PARTS = 12;
    private static final int WIDEST_GAP = 3;

    private static Map<String, String> spoken(String sort) {
        return Tables.rows("link/spoken-links.tsv").stream()
                .filter(row -> row.get(0).equals(sort))
                .collect(Collectors.toUnmodifiableMap(row -> row.get(1), List::getLast));
    }

    /** One word of the text, lower-case, without the full stop of a sentence. */
    private record Spoken(int from, int to, String word, boolean endsSentence) {
        /** The words around a place. */
        static List<Spoken> around(String text, int at) {
            int from = Math.max(0, at - REACH_BEFORE);
            while (from > 0 && from < at && !Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            List<Spoken> words = new ArrayList<>();
            Matcher word =
                    WORD.matcher(text).region(from, Math.min(text.length(), at + REACH_BEHIND));
            while (word.find()) {
                String bare =
                        END_MARKS.matcher(word.group()).replaceAll("").toLowerCase(Locale.ROOT);
                boolean ends = word.group().endsWith(".");
                int end = word.start() + bare.length();
                words.add(new Spoken(word.start(), end, bare, ends));
            }
            return words;
        }
    }

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int at = JOINTS.next(text, 0);
        while (at >= 0) {
            Optional<Found> link = joined(Spoken.around(text, at), at);
            link.ifPresent(found::add);
            at = JOINTS.next(text, link.map(Found::to).orElse(at + 1));
        }
        return found;
    }

    /** The address that the word at this place makes of its neighbours. */
    private static Optional<Found> joined(List<Spoken> words, int joint) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).from() == joint) {
                return new Said(words, i).link();
            }
        }
        return Optional.empty();
    }

    /** The word at {@code at} and its neighbours, where it may be a dot or slash. */
    private record Said(List<Spoken> words, int at) {

        Optional<Found> link() {
            String before = word(at - 1);
            if (is(at, DOTS::contains) && is(at + 1, TOP_LEVELS::containsKey)) {
                return NO_HOSTS.contains(before) ? Optional.empty() : dotted();
            }
            int slash = slash(at);
            boolean written = before.indexOf('.') > 0 && Hosts.isKnownTopLevel(before);
            return slash >= 0 && written && Hosts.isWellFormed(before)
                    ? Optional.of(withPath(at - 1, Hosts.canonical(before), at))
                    : Optional.empty();
        }

        private Optional<Found> dotted() {
            StringBuilder host = new StringBuilder();
            int next = at;
            while (is(next, DOTS::contains) && is(next + 1, TOP_LEVELS::containsKey)) {
                host.append('.').append(TOP_LEVELS.get(word(next + 1)));
                next += 2;
            }
            int first = firstOfHost();
            boolean cyrillic = Hosts.topLevel(host.toString()).charAt(0) >= 'а';
            for (int i = at - 1; i >= first; i--) {
                host.insert(0, cyrillic ? word(i) : latin(word(i)));
            }
            String name = host.toString();
            return Hosts.isWellFormed(name)
                    ? Optional.of(withPath(first, name, next))
                    : Optional.empty();
        }

        /** A host may be said as several words after "go to"; else it is the one before the dot. */
        private int firstOfHost() {
            for (int first = at - 1; first > 0 && at - first <= MOST_HOST_WORDS; first--) {
                if (LEAD_INS.contains(word(first - 1))) {
                    return first;
                }
                if (NO_HOSTS.contains(word(first - 1)) || !adjoins(first)) {
                    break;
                }
            }
            return at - 1;
        }

        /** The place of "slash" or "forward slash" at {@code index}, or −1. */
        private int slash(int index) {
            int slash = is(index, FORWARD::contains) ? index + 1 : index;
            return is(slash, SLASHES::contains) && is(slash + 1, word -> true) ? slash : -1;
        }

        private Found withPath(int first, String host, int afterHost) {
            StringBuilder address = new StringBuilder("https://").append(host);
            int last = afterHost - 1;
            for (int slash = slash(last + 1); slash >= 0; slash = slash(last + 1)) {
                last = slash + 1;
                address.append('/').append(latin(word(last)));
                while (isLetter(last) && isLetter(last + 1) && last - slash < MOST_PATH_PARTS) {
                    last++;
                    address.append(latin(word(last)));
                }
            }
            return new Found(
                    words.get(first).from(),
                    words.get(last).to(),
                    Links.of(address.toString(), host));
        }

        private String word(int index) {
            return words.get(index).word();
        }

        private boolean isLetter(int index) {
            return index < words.size() && word(index).length() == 1 && adjoins(index);
        }

        private boolean is(int index, Predicate<String> wanted) {
            return index < words.size() && wanted.test(word(index)) && adjoins(index);
        }

        private boolean adjoins(int index) {
            Spoken before = words.get(index - 1);
            return !before.endsSentence() && words.get(index).from() - before.to() <= WIDEST_GAP;
        }
    }

    private static String latin(String word) {
        String known = NAMES.getOrDefault(word, word);
        return known.chars()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .filter(letter -> !"'’".contains(letter))
                .collect(Collectors.joining());
    }
}

package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.report.signal.Identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of companies and sole traders by their legal form. */
public final class LegalNames implements Finder {

    /** Where a form stands, and what has to be true of the name for it to count. */
    private enum Place {
        /** {@code ООО «Ромашка»}: before a quoted or capitalised name. */
        BEFORE,
        /** {@code ИП Иванов И. И.}: before a person's name. */
        PERSON,
        /** {@code OOO "Romashka"}: before a name in quotes, nothing less. */
        QUOTED,
        /** {@code Acme Ltd}: after a capitalised name. */
        AFTER,
        /** {@code Acme SA}: after a capitalised name that is not all in capitals. */
        AFTER_STRICT
    }

    private record Form(Place place, String writing, String canonical) {
        static Form of(List<String> row) {
            return new Form(Place.valueOf(row.get(0)), row.get(1), row.get(2));
        }

        String key() {
            return writing.toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Form> FORMS =
            Tables.rows("legal-forms.tsv").stream()
                    .map(Form::of)
                    .collect(Collectors.toUnmodifiableMap(Form::key, Function.identity()));

    private static final Pattern ANY_FORM =
            Pattern.compile(
                    FORMS.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(form -> Pattern.quote(form).replace(" ", "\\E\\s{1,3}+\\Q"))
                            .collect(
                                    Collectors.joining(
                                            "|",
                                            "(?iu)(?<![\\p{L}\\p{N}])(?:",
                                            ")(?![\\p{L}\\p{N}])")));

    private static final Openings OPENINGS =
            new Openings(
                    FORMS.keySet().stream()
                            .map(form -> form.split("[^\\p{L}\\p{N}]", 2)[0])
                            .collect(Collectors.toSet()),
                    List.of());

    private static final String GAP = "[\\s\\u00a0]{0,3}+";

    /** Words that stand beside a name but are never part of it. */
    private static final String NO_NAME =
            "(?!(?iu:инн|огрн|огрнип|кпп|erid|реклама|рекламодатель|токен|the|this|our|and|by|from)"
                    + "(?![\\p{L}\\p{N}]))";

    private static final String WORD = NO_NAME + "\\p{Lu}[\\p{L}\\p{N}-]{0,40}+";
    private static final Pattern CAPITALISED =
            Pattern.compile(GAP + "(?<name>" + WORD + "(?:[ \\u00a0]" + WORD + "){0,3}+)");
    private static final String FAMILY_NAME = NO_NAME + "\\p{Lu}[\\p{L}-]{1,40}+";
    private static final Pattern PERSON =
            Pattern.compile(
                    GAP
                            + ("(?<name>" + FAMILY_NAME + "[ \\u00a0]{1,2}+(?:")
                            + "\\p{Lu}\\.[ \\u00a0]?+(?:\\p{Lu}\\.)?+"
                            + ("|" + FAMILY_NAME + "(?:[ \\u00a0]" + FAMILY_NAME + ")?+))"));

    private static final int MOST_WORDS_BEFORE = 5;
    private static final int LONGEST_NAME = 80;
    private static final Pattern BEFORE_FORM =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?<name>"
                            + ("(?:" + NO_NAME + "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’&+-]{0,40}+")
                            + "(?:[ \\u00a0](?:&|and|of))?[ \\u00a0]){0,4}"
                            + (NO_NAME + "\\p{Lu}[\\p{L}\\p{N}.'’&+-]{0,40}+),?[ \\u00a0]$"));

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        OPENINGS.each(
                ANY_FORM,
                text,
                form -> {
                    Optional<Found> name = new Site(text, form.start(), form.end()).named();
                    name.ifPresent(found::add);
                    return name.map(Found::to).orElse(form.end());
                });
        return found;
    }

    /** A place in a text where the writing of a form stands. */
    private record Site(String text, int start, int end) {

        Optional<Found> named() {
            String writing = text.substring(start, end);
            Form form = FORMS.get(writing.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
            if (form == null) {
                return Optional.empty();
            }
            boolean asListed = writing.equals(form.writing()) || form.writing().contains(" ");
            return switch (form.place()) {
                case BEFORE -> quoted(form).or(() -> following(CAPITALISED, form, asListed));
                case PERSON -> following(PERSON, form, asListed).or(() -> quoted(form));
                case QUOTED -> quoted(form);
                case AFTER -> preceding(form, false);
                case AFTER_STRICT -> asListed ? preceding(form, true) : Optional.empty();
            };
        }

        private Optional<Found> quoted(Form form) {
            int open = end;
            while (open < Math.min(text.length(), end + 3) && isSpace(text.charAt(open))) {
                open++;
            }
            int close = open < text.length() && isOpening(text.charAt(open)) ? closing(open) : -1;
            String name = close < 0 ? "" : text.substring(open + 1, close).strip();
            String value = form.canonical() + " «" + name + "»";
            return name.length() < 2
                    ? Optional.empty()
                    : Optional.of(found(start, close + 1, value, form, name));
        }

        /** The quote that ends the name, past quotes inside it: {@code «ТД «Ромашка»}. */
        private int closing(int open) {
            int limit = Math.min(text.length(), open + LONGEST_NAME + 2);
            int depth = 1;
            int last = -1;
            for (int i = open + 1; i < limit && depth > 0 && text.charAt(i) != '\n'; i++) {
                char c = text.charAt(i);
                if (c == '«' || c == '„') {
                    depth++;
                } else if (isClosing(c)) {
                    depth--;
                    last = i;
                }
            }
            return last;
        }

        private Optional<Found> following(Pattern names, Form form, boolean asListed) {
            int limit = Math.min(text.length(), end + LONGEST_NAME * 2);
            Matcher name = names.matcher(text).region(end, limit);
            if (!asListed || !name.lookingAt()) {
                return Optional.empty();
            }
            String value = form.canonical() + " " + name.group("name");
            return Optional.of(found(start, name.end(), value, form, name.group("name")));
        }

        private Optional<Found> preceding(Form form, boolean needsSmallLetter) {
            int from = firstOfWordsBefore();
            Matcher before = BEFORE_FORM.matcher(text).region(from, start);
            if (!before.find()) {
                return Optional.empty();
            }
            String name = before.group("name");
            boolean small = name.chars().anyMatch(Character::isLowerCase);
            String value = name + " " + form.canonical();
            int dot = end < text.length() && text.charAt(end) == '.' ? 1 : 0;
            return needsSmallLetter && !small
                    ? Optional.empty()
                    : Optional.of(found(before.start("name"), end + dot, value, form, name));
        }

        private int firstOfWordsBefore() {
            int at = start;
            int limit = Math.max(0, start - LONGEST_NAME);
            for (int words = 0; at > limit && words <= MOST_WORDS_BEFORE; at--) {
                words += isSpace(text.charAt(at - 1)) ? 1 : 0;
            }
            return at;
        }

        private static Found found(int from, int to, String value, Form form, String name) {
            return new Found(from, to, new Identifier.LegalName(value, form.canonical(), name));
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || c == '\u00a0';
        }

        private static boolean isOpening(char c) {
            return "«\"“„”'‘".indexOf(c) >= 0;
        }

        private static boolean isClosing(char c) {
            return "»\"“”'’".indexOf(c) >= 0;
        }
    }
}

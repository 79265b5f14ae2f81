package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.ocr.GlyphShapes;
import ai.veritasad.analyzer.detect.ocr.Ink;
import ai.veritasad.analyzer.detect.ocr.LinePage;
import ai.veritasad.analyzer.detect.ocr.Reading;
import ai.veritasad.analyzer.detect.ocr.Reading.Word;
import ai.veritasad.analyzer.detect.ocr.Recogniser.Language;
import ai.veritasad.analyzer.detect.ocr.Recogniser.Layout;
import ai.veritasad.analyzer.detect.ocr.Speller;
import ai.veritasad.analyzer.detect.ocr.Speller.Alphabet;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words of a line that must be right letter by letter once more, each alone, in several
 * sizes: a recogniser that errs in one seldom errs alike in all.
 */
final class WordSpelling implements AutoCloseable {

    /** What {@code erid} and «Токен» are read as. */
    private static final Pattern TOKEN_LABEL =
            Pattern.compile(
                    "(?iu)(?:.*[^\\p{L}])?[eеёє€cсPр=]?[eеёє€cс=][rгпnтяp]{1,2}[il1іий|!]?[dаaоoд4]{1,2}\\p{Ll}?"
                            + "|.*erid.*|т[оo0]к[еe][нn]");

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}$¢€£|\\]}/]{8,48}");

    /** A token with its label and no space between. */
    private static final Pattern GLUED = Pattern.compile("[\\p{L}|!€]{3,5}\\p{N}?[:=](?!/).{8,48}");

    private static final Pattern DIGITS = Pattern.compile("[\\p{Punct}«»—]*(?:\\d[^\\d]?){9,15}");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?=.*[A-Za-z])(?=.*\\d)[\\x21-\\x7e]{4,}"
                            + "|(?=.*[a-z])[\\x21-\\x7e]*[A-Z][\\x21-\\x7e]*[a-z][\\x21-\\x7e]*[A-Z][\\x21-\\x7e]*"
                            + "|[A-Z]{4,}"
                            + "|[\\x21-\\x7e]+\\.[a-z]{2,}(?:/[\\x21-\\x7e]*)?");

    /** Columns of a page, whose letters are 36 high; a space has 12 and more. */
    private static final int TORN = 9;

    static final List<Pass> ALL =
            List.of(
                    new Pass(26, Layout.LINE),
                    new Pass(32, Layout.LINE),
                    new Pass(36, Layout.LINE),
                    new Pass(42, Layout.LINE),
                    new Pass(36, Layout.RAW),
                    new Pass(28, Layout.RAW));

    static final List<Pass> FEW =
            List.of(new Pass(36, Layout.LINE), new Pass(30, Layout.LINE), new Pass(32, Layout.RAW));

    private final Speller speller = new Speller(Language.ENGLISH);

    /** Letters that high, in pixels, and how they are looked for. */
    record Pass(int letterHeight, Layout layout) {}

    /** Words {@code first} to {@code last} of the line, to be spelled as one. */
    private record Target(int first, int last, Alphabet alphabet) {}

    /** A line, what was made of it, and how much larger the words' page is than the line. */
    record Line(Patch patch, Ink ink, Reading reading, double zoom) {}

    /** The line's text in several spellings; none where no word needs it. */
    List<String> spellings(Line line, List<Pass> passes, Budget budget) {
        List<Target> targets = targets(line.reading);
        List<String> texts = new ArrayList<>();
        for (Pass pass : targets.isEmpty() ? List.<Pass>of() : passes) {
            List<String> words =
                    new ArrayList<>(line.reading.words().stream().map(Word::text).toList());
            for (Target target : targets.reversed()) {
                spelled(line, target, pass, budget)
                        .ifPresent(text -> {
                            words.subList(target.first, target.last + 1).clear();
                            words.add(target.first, text);
                        });
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    private Optional<String> spelled(Line line, Target target, Pass pass, Budget budget) {
        List<Word> words = line.reading.words();
        int start = words.get(target.first).left();
        int end = words.get(target.last).right();
        int height = line.patch.height();
        double room = height * line.zoom;
        double before = target.first == 0 ? 0 : words.get(target.first - 1).right();
        double after =
                target.last == words.size() - 1
                        ? line.patch.width() * line.zoom
                        : words.get(target.last + 1).left();
        int left = (int) (Math.max((before + start) / 2, start - room) / line.zoom);
        int right = (int) (Math.min((after + end) / 2, end + room) / line.zoom);
        left = Math.clamp(left, 0, line.patch.width());
        right = Math.clamp(right, left, line.patch.width());
        if (right - left < 4) {
            return Optional.empty();
        }
        Patch cut = line.patch.part(new Area(left, 0, right - left, height));
        Patch page = LinePage.of(cut, line.ink, pass.letterHeight);
        budget.spend(Budget.cost(page));
        String text = GlyphShapes.text(speller.spell(page, target.alphabet, pass.layout));
        return Optional.of(text).filter(t -> 2 * t.length() >= letters(words, target));
    }

    private static int letters(List<Word> words, Target target) {
        return words.subList(target.first, target.last + 1).stream()
                .mapToInt(word -> word.text().length())
                .sum();
    }

    private static List<Target> targets(Reading reading) {
        List<Target> targets = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            boolean labelled = i > 0 && isTokenLabel(words.get(i - 1).text());
            boolean glued = GLUED.matcher(text).matches();
            if (glued || (labelled && TOKEN.matcher(text).find())) {
                int last = endOfToken(words, i);
                targets.add(new Target(i, last, Alphabet.TOKEN));
                i = last;
            } else if (DIGITS.matcher(text).find()) {
                targets.add(new Target(i, i, Alphabet.DIGITS));
            } else if (CODE.matcher(text).matches()) {
                targets.add(new Target(i, i, Alphabet.ANY));
            }
        }
        return targets;
    }

    /** The last of the words that a token was torn into: no space is as narrow as these gaps. */
    private static int endOfToken(List<Word> words, int first) {
        int last = first;
        while (last + 1 < words.size()
                && words.get(last + 1).left() - words.get(last).right() < TORN) {
            last++;
        }
        return last;
    }

    private static boolean isTokenLabel(String word) {
        String bare = word.replaceAll("[^\\p{L}\\p{N}|!€=]+$", "");
        return TOKEN_LABEL.matcher(bare).matches();
    }

    @Override
    public void close() {
        speller.close();
    }
}

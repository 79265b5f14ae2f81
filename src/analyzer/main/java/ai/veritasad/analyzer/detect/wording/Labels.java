package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Tokens.Token;
import ai.veritasad.analyzer.language.LookAlikes;
import ai.veritasad.analyzer.report.signal.Medium;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the labels that a text shows as labels: a line of their own, in brackets, in front of a
 * stop or the advertiser; never inside a sentence.
 */
final class Labels {

    private static final int MOST_WORDS = 6;
    private static final int NEAR = 3;

    /** «ООО», which is read as letters of either script or as zeros. */
    private static final String COMPANY = "ooo";

    private static final String MISREAD_BULLETS = "|*°®©«»“”\"'~-–—_+¢@=‚,";
    private static final Set<String> COUNTING =
            Set.of("из", "of", "von", "de", "z", "s", "с", "sec", "сек");

    private final Lexicons lexicons;
    private final Medium medium;
    private final String text;
    private final List<Token> tokens;

    private Labels(Lexicons lexicons, Medium medium, String text, List<Token> tokens) {
        this.lexicons = lexicons;
        this.medium = medium;
        this.text = text;
        this.tokens = tokens;
    }

    static List<Match> in(Lexicons lexicons, Medium medium, String text, List<Token> tokens) {
        if (medium == Medium.SPEECH || medium == Medium.CODE) {
            return List.of();
        }
        Labels labels = new Labels(lexicons, medium, text, tokens);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (labels.mayStart(at)) {
                labels.at(at).forEach(found::add);
            }
        }
        return found;
    }

    /** After a line's first figures (an age mark, a time), a sentence's start, or a bracket. */
    private boolean mayStart(int at) {
        if (tokens.get(at).opens() || isBracketed(tokens.get(at).from() - 1, "([{«<|•·*")) {
            return true;
        }
        return at > 0 && isSpeck(tokens.get(at - 1)) && mayStart(at - 1);
    }

    private Stream<Match> at(int at) {
        List<Match> found = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (int last = at; last < Math.min(tokens.size(), at + MOST_WORDS); last++) {
            if (last > at && tokens.get(last).opens()) {
                break;
            }
            read.append(skeleton(tokens.get(last)));
            if (!read.isEmpty() && (isWhole(at, last) || leadsOn(at, last))) {
                addMatches(found, read.toString(), at, last);
            }
        }
        return found.stream();
    }

    private void addMatches(List<Match> found, String read, int at, int last) {
        int words = last - at + 1;
        for (Label label : lexicons.labels()) {
            boolean fits = Math.abs(label.words() - words) <= 1 && label.entry().countsIn(medium);
            double likeness = fits ? label.likeness(read) : 0;
            if (likeness > 0) {
                found.add(
                        new Match(
                                label.entry(),
                                tokens.get(at).from(),
                                tokens.get(last).to(),
                                likeness));
            }
        }
    }

    static String skeleton(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return LookAlikes.skeleton(bare);
    }

    private String skeleton(Token token) {
        return skeleton(text.substring(token.from(), token.to()));
    }

    /** Nothing else on the line but figures, or brackets around. */
    private boolean isWhole(int at, int last) {
        if (isBracketed(tokens.get(at).from() - 1, "([{«")
                && isBracketed(tokens.get(last).to(), ")]}»")) {
            return true;
        }
        int next = last + 1;
        while (next < tokens.size() && isCounting(tokens.get(next)) && !isNewLine(next)) {
            next++;
        }
        return startsLine(at) && (next == tokens.size() || isNewLine(next));
    }

    /** In front of a colon, a stop or the advertiser. */
    private boolean leadsOn(int at, int last) {
        for (int next = last + 1; next <= last + NEAR && next < tokens.size(); next++) {
            if (tokens.get(next).form().classes().get(lexicons.advertiserWords())
                    || (medium == Medium.SCREEN && skeleton(tokens.get(next)).equals(COMPANY))) {
                return true;
            }
        }
        boolean stop = isBracketed(tokens.get(last).to(), ".:|•·") || isMisreadBullet(last);
        return stop && medium != Medium.TITLE && startsLine(at);
    }

    /** A dot or a dash between spaces, as pictures of them are read. */
    private boolean isMisreadBullet(int last) {
        int at = tokens.get(last).to();
        return medium == Medium.SCREEN
                && at + 2 < text.length()
                && text.charAt(at) == ' '
                && MISREAD_BULLETS.indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ' ';
    }

    private boolean startsLine(int at) {
        int first = at;
        while (first > 0 && isSpeck(tokens.get(first - 1)) && !isNewLine(first)) {
            first--;
        }
        return first == 0 || isNewLine(first);
    }

    /** A number, or on screen a lone letter: the edge of a box is read as one. */
    private boolean isSpeck(Token token) {
        return token.form().number()
                || (medium == Medium.SCREEN && token.form().text().length() == 1);
    }

    private boolean isNewLine(int at) {
        return text.substring(tokens.get(at - 1).to(), tokens.get(at).from()).indexOf('\n') >= 0;
    }

    private static boolean isCounting(Token token) {
        return token.form().number() || COUNTING.contains(token.form().text());
    }

    /** Whether one of {@code signs} stands at {@code at}, looking past a space. */
    private boolean isBracketed(int at, String signs) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        return signs.indexOf(text.charAt(at)) >= 0;
    }
}

package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Tokens.Token;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern of words made into a small program that walks along the words of a text; every step
 * goes at most a few words on, so a match costs little however the text looks.
 */
final class Phrase {

    /** What a step of the program asks for. */
    enum Ask {
        WORD,
        NUMBER,
        BRAND,
        GAP,
        FORK,
        JUMP,
        END
    }

    /**
     * A step; {@code value} is the class of words asked for, the width of a gap, or how many steps
     * to go on.
     */
    record Step(Ask ask, int value) {}

    private static final int LONGEST_BRAND = 3;

    private final List<Step> steps;
    private final int functionWords;
    private final Set<Integer> firstClasses = new TreeSet<>();
    private final boolean startsWithNumber;

    /**
     * A phrase from its steps; {@code functionWords} is the class of words that no brand is made
     * of.
     *
     * @throws IllegalArgumentException if a match could begin with a gap or a brand
     */
    Phrase(List<Step> steps, int functionWords) {
        this.steps = List.copyOf(steps);
        this.functionWords = functionWords;
        this.startsWithNumber = collectFirst(0, firstClasses);
    }

    /** The end of the longest match that starts at {@code from}, or −1. */
    int match(List<Token> tokens, int from) {
        return walk(tokens, 0, from, from);
    }

    /** The classes of words that a match can begin with. */
    Set<Integer> firstClasses() {
        return firstClasses;
    }

    /** Whether a match can begin with any figure. */
    boolean mayStartWithNumber() {
        return startsWithNumber;
    }

    boolean mayBeBrand(Token token) {
        return !token.form().classes().get(functionWords);
    }

    private boolean collectFirst(int step, Set<Integer> first) {
        Step next = steps.get(step);
        return switch (next.ask()) {
            case WORD, NUMBER -> {
                first.add(next.value());
                yield next.ask() == Ask.NUMBER;
            }
            case JUMP -> collectFirst(step + next.value(), first);
            case FORK -> {
                boolean here = collectFirst(step + 1, first);
                yield collectFirst(step + next.value(), first) || here;
            }
            case BRAND, GAP, END ->
                    throw new IllegalArgumentException("a phrase must begin with a word");
        };
    }

    private int walk(List<Token> tokens, int step, int at, int from) {
        Step next = steps.get(step);
        return switch (next.ask()) {
            case END -> at;
            case JUMP -> walk(tokens, step + next.value(), at, from);
            case FORK ->
                    Math.max(
                            walk(tokens, step + 1, at, from),
                            walk(tokens, step + next.value(), at, from));
            case WORD, NUMBER ->
                    continues(tokens, at, from) && fits(next, tokens.get(at))
                            ? walk(tokens, step + 1, at + 1, from)
                            : -1;
            case BRAND -> brand(tokens, step, at, from);
            case GAP -> gap(tokens, step, at, from);
        };
    }

    private static boolean fits(Step step, Token token) {
        return (step.ask() == Ask.NUMBER && token.form().number())
                || token.form().classes().get(step.value());
    }

    private int brand(List<Token> tokens, int step, int at, int from) {
        int farthest = -1;
        for (int taken = 1; taken <= LONGEST_BRAND; taken++) {
            int last = at + taken - 1;
            if (!continues(tokens, last, from) || !mayBeBrand(tokens.get(last))) {
                break;
            }
            farthest = Math.max(farthest, walk(tokens, step + 1, at + taken, from));
        }
        return farthest;
    }

    private int gap(List<Token> tokens, int step, int at, int from) {
        int farthest = walk(tokens, step + 1, at, from);
        int width = steps.get(step).value();
        for (int taken = 1; taken <= width && continues(tokens, at + taken - 1, from); taken++) {
            farthest = Math.max(farthest, walk(tokens, step + 1, at + taken, from));
        }
        return farthest;
    }

    /** No phrase runs on into the next sentence. */
    private static boolean continues(List<Token> tokens, int at, int from) {
        return at < tokens.size() && (at == from || !tokens.get(at).opens());
    }
}

package ai.veritasad.analyzer.detect.beat;

import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is true of a beat whatever its brand or topic: which functions of advertising talk occur in
 * it, how it is said, where in the talk it stands, and how much it keeps to itself.
 */
final class Traits {

    private static final List<Signal.Function> FUNCTIONS = List.of(Signal.Function.values());
    private static final int IDENTIFIERS = 6;
    private static final int MANNER = FUNCTIONS.size() + IDENTIFIERS;

    /** How many traits a beat has. */
    static final int COUNT = MANNER + 15 + Cohesion.COUNT + Novelty.COUNT;

    /** Whether a promo code, and whether a link is named. */
    static final int NAMED_CODE = FUNCTIONS.size() + 3;

    static final int NAMED_LINK = FUNCTIONS.size() + 4;

    /** Where the numbers of {@link Cohesion} begin. */
    static final int COHESION = MANNER + 15;

    /** Where the numbers of {@link Novelty} begin. */
    static final int NOVELTY = COHESION + Cohesion.COUNT;

    /** Where the traits of a beat's place begin and end. */
    static final int PLACE = MANNER + 6;

    static final int PLACE_END = MANNER + 11;

    /** The pause before a beat, and whether the captions note music there. */
    static final int PAUSE = MANNER + 3;

    static final int NOTED = MANNER + 14;

    private static final Set<String> ADDRESS =
            Set.of("вы", "вам", "вас", "ваш", "you", "your", "youre");

    private static final double UNWEIGHTED = 0.5;
    private static final double NEAR_EDGE = 20;
    private static final double FAR_FROM_EDGE = 300;
    private static final double LONG_PAUSE = 3;

    private final Talk talk;
    private final List<Beat> beats;
    private final Recurrence recurrence;
    private final float[][] traits;

    private Traits(Talk talk) {
        this.talk = talk;
        this.beats = talk.beats();
        this.recurrence = Recurrence.of(beats);
        this.traits = new float[beats.size()][COUNT];
    }

    static float[][] of(Talk talk) {
        Traits traits = new Traits(talk);
        if (!traits.beats.isEmpty()) {
            traits.functions();
            for (int i = 0; i < traits.traits.length; i++) {
                traits.manner(i);
                traits.place(i);
            }
            traits.cohesion();
        }
        return traits.traits;
    }

    /** Which trait tells of phrases of this function. */
    static int trait(Signal.Function function) {
        return FUNCTIONS.indexOf(function);
    }

    private void functions() {
        long[] starts = beats.stream().mapToLong(beat -> beat.span().start().micros()).toArray();
        for (Signal signal : talk.signals()) {
            int found = Arrays.binarySearch(starts, signal.span().start().micros());
            float[] beat = traits[Math.max(0, found >= 0 ? found : -found - 2)];
            switch (signal) {
                case Signal.Wording said ->
                        raise(
                                beat,
                                trait(said.function()),
                                said.weight() > 0 ? said.weight() : UNWEIGHTED);
                case Signal.Named named ->
                        raise(beat, FUNCTIONS.size() + kind(named.identifier()), 1);
                case Signal.ScreenText text -> {}
                case Signal.Code code -> {}
                case Signal.Chapter chapter -> {}
                case Signal.Talk talk -> {}
                case Broadcast broadcast -> {}
                case Recognised recognised -> {}
            }
        }
    }

    private static void raise(float[] beat, int trait, double to) {
        beat[trait] = (float) Math.max(beat[trait], to);
    }

    private static int kind(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Erid erid -> 0;
            case Identifier.TaxNumber number -> 1;
            case Identifier.LegalName name -> 2;
            case Identifier.PromoCode promo -> 3;
            case Identifier.Link link -> 4;
            case Identifier.Phone phone -> 5;
        };
    }

    private void manner(int i) {
        Beat beat = beats.get(i);
        List<String> words = beat.words();
        double count = words.size();
        double seconds = Math.max(0.5, beat.span().length().seconds());
        double pause =
                i == 0 ? LONG_PAUSE : beats.get(i - 1).span().gapTo(beat.span()).seconds() / 2;
        boolean russian = talk.language().equals("ru");
        float[] into = traits[i];
        set(into, 0, share(words, Traits::isNumber));
        set(into, 1, russian ? share(words, Traits::isLatin) : 0);
        set(into, 2, count / seconds / 4);
        set(into, 3, i == 0 ? 1 : Math.min(LONG_PAUSE, pause));
        set(into, 4, recurrence.onlyHere(i) / count * 3);
        set(into, 5, recurrence.mostlyHere(i) / count * 2);
        set(into, 11, share(words, ADDRESS::contains) * 3);
        set(into, 12, russian ? share(words, Traits::isImperative) * 3 : 0);
        set(into, 13, 1);
        set(into, 14, beat.noted() ? 1 : 0);
    }

    private static double share(List<String> words, Predicate<String> of) {
        int found = 0;
        for (String word : words) {
            found += of.test(word) ? 1 : 0;
        }
        return found / (double) words.size();
    }

    private void place(int i) {
        double start = beats.get(i).span().start().seconds();
        double whole = Math.max(1, talk.duration().seconds());
        double left = Math.max(0, whole - beats.get(i).span().end().seconds());
        float[] into = traits[i];
        set(into, 6, Math.min(start, FAR_FROM_EDGE) / FAR_FROM_EDGE);
        set(into, 7, Math.min(left, FAR_FROM_EDGE) / FAR_FROM_EDGE);
        set(into, 8, Math.min(1, start / whole));
        set(into, 9, Math.exp(-start / NEAR_EDGE));
        set(into, 10, Math.exp(-left / NEAR_EDGE));
    }

    private void cohesion() {
        int[][] stems = Cohesion.stems(beats);
        float[][] cohesion = Cohesion.of(stems);
        float[][] novelty = Novelty.of(stems).numbers();
        for (int i = 0; i < cohesion.length; i++) {
            System.arraycopy(cohesion[i], 0, traits[i], COHESION, Cohesion.COUNT);
            System.arraycopy(novelty[i], 0, traits[i], NOVELTY, Novelty.COUNT);
        }
    }

    private static void set(float[] beat, int trait, double value) {
        beat[MANNER + trait] = (float) value;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    private static boolean isImperative(String word) {
        return word.length() > 5 && word.endsWith("те");
    }
}

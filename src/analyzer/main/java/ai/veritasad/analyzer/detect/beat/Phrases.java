package ai.veritasad.analyzer.detect.beat;

import ai.veritasad.analyzer.report.signal.Signal.Function;

import java.util.List;
import java.util.Set;

/** Which kinds of phrases that stand at the borders of ads the lexicons find in a beat. */
public final class Phrases {

    private static final List<Set<Function>> KINDS =
            List.of(
                    Set.of(Function.EXPLICIT, Function.SPONSOR, Function.THANKS),
                    Set.of(Function.TRANSITION),
                    Set.of(
                            Function.CTA_LINK,
                            Function.CTA_DEED,
                            Function.PROMO_CODE,
                            Function.DISCOUNT,
                            Function.TRIAL),
                    Set.of(Function.PITCH),
                    Set.of(Function.RETURN),
                    Set.of(Function.SELF_PROMOTION, Function.INTERACTION));

    /** The kind that a code or a link belongs to. */
    private static final int CALL = 2;

    /** How many kinds there are. */
    public static final int COUNT = KINDS.size();

    private Phrases() {}

    /** The strongest phrase of each kind in a beat with these traits, 0 where there is none. */
    public static double[] of(float[] traits) {
        double[] strongest = new double[COUNT];
        for (int kind = 0; kind < COUNT; kind++) {
            for (Function function : KINDS.get(kind)) {
                strongest[kind] = Math.max(strongest[kind], traits[Traits.trait(function)]);
            }
        }
        double named = Math.max(traits[Traits.NAMED_CODE], traits[Traits.NAMED_LINK]);
        strongest[CALL] = Math.max(strongest[CALL], named);
        return strongest;
    }
}

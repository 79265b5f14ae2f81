package ai.veritasad.samples.invent;

import java.util.random.RandomGenerator;

/** Russian tax and registration numbers with right check digits. */
public final class TaxNumbers {

    /** Weights of the check digit, from order ММВ-7-6/435 of the tax service. */
    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private TaxNumbers() {}

    /**
     * A ten-digit ИНН: nine digits and their check digit. The region 00 was never issued, so no
     * company has it.
     */
    public static String inn(RandomGenerator random) {
        return withCheck("00%07d".formatted(random.nextInt(1, 10_000_000)));
    }

    /** {@code nine} digits with the check digit that belongs to them. */
    static String withCheck(String nine) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (nine.charAt(place) - '0');
        }
        return nine + sum % 11 % 10;
    }

    /** A thirteen-digit ОГРН; the last digit is the rest of the others by 11, by 10. */
    public static String ogrn(RandomGenerator random) {
        long twelve = 100_000_000_000L + random.nextLong(1, 99) * 1_000_000_000L;
        twelve += random.nextLong(1, 10_000_000);
        return "" + twelve + twelve % 11 % 10;
    }
}

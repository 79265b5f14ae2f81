package ai.veritasad.analyzer.detect.identifier.token;

/** Lays one reading of a word over another, letter to letter (Needleman and Wunsch 1970). */
final class Alignment {

    static final char GAP = '\0';

    private static final int GAP_COST = 4;
    private static final int ALIKE_COST = 1;
    private static final int OTHER_COST = 5;

    private Alignment() {}

    /** For each letter of {@code word} the one of {@code reading} that lies on it, or a gap. */
    static char[] of(String word, String reading) {
        int[][] cost = costs(word, reading);
        char[] laid = new char[word.length()];
        int i = word.length();
        int j = reading.length();
        while (i > 0) {
            if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + cost(word, i, reading, j)) {
                laid[--i] = reading.charAt(--j);
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + GAP_COST) {
                j--;
            } else {
                laid[--i] = GAP;
            }
        }
        return laid;
    }

    private static int[][] costs(String word, String reading) {
        int[][] cost = new int[word.length() + 1][reading.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= reading.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = (i + j) * GAP_COST;
                } else {
                    int step = cost[i - 1][j - 1] + cost(word, i, reading, j);
                    int gap = Math.min(cost[i - 1][j], cost[i][j - 1]) + GAP_COST;
                    cost[i][j] = Math.min(step, gap);
                }
            }
        }
        return cost;
    }

    private static int cost(String word, int i, String reading, int j) {
        char a = word.charAt(i - 1);
        char b = reading.charAt(j - 1);
        return a == b ? 0 : Misreadings.areAlike(a, b) ? ALIKE_COST : OTHER_COST;
    }
}

package ai.veritasad.analyzer.detect.wording;

/**
 * A label to be found whole, with letters that may be misread.
 *
 * @param skeleton the shapes of its letters without spaces
 * @param words how many words it has
 */
record Label(Entry entry, String skeleton, int words) {

    /** Shorter words are too easily another word with a letter changed. */
    private static final int SHORTEST_MISREAD = 6;

    /** 1 where {@code read} looks the same, less where one letter differs, 0 otherwise. */
    double likeness(String read) {
        if (read.equals(skeleton)) {
            return 1;
        }
        return skeleton.length() >= SHORTEST_MISREAD && isOneLetterOff(read) ? 0.85 : 0;
    }

    /**
     * One letter changed, missing or added, except that another last letter is another case of the
     * word, not a misreading.
     */
    private boolean isOneLetterOff(String read) {
        int difference = read.length() - skeleton.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int shorter = Math.min(read.length(), skeleton.length());
        int same = 0;
        while (same < shorter && read.charAt(same) == skeleton.charAt(same)) {
            same++;
        }
        int restOfRead = difference >= 0 ? same + 1 : same;
        int restOfLabel = difference <= 0 ? same + 1 : same;
        boolean ending = difference >= 0 && same >= skeleton.length() - (difference == 0 ? 1 : 0);
        return !ending && read.substring(restOfRead).equals(skeleton.substring(restOfLabel));
    }
}

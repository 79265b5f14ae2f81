package ai.veritasad.analyzer.detect.identifier;

/** The words around a place in a text, for a reader to judge it by. */
final class Surroundings {

    private static final int REACH = 60;

    private Surroundings() {}

    /** The place with whole words on both sides, on one line, at most 60 characters each way. */
    static String of(String text, int from, int to) {
        int start = Math.max(0, from - REACH);
        int end = Math.min(text.length(), to + REACH);
        while (start > 0 && start < from && isInWord(text, start)) {
            start++;
        }
        while (end < text.length() && end > to && isInWord(text, end)) {
            end--;
        }
        return text.substring(start, end).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static boolean isInWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at));
    }
}

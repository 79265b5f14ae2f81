package ai.veritasad.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A line of styled words without any control character, whoever wrote the words. */
public record Text(List<Piece> pieces) {

    public static final Text EMPTY = new Text(List.of());

    private static final int NARROWEST_BODY = 16;
    private static final int SHORT_INDENT = 4;

    /** Words of one style. */
    public record Piece(Style style, String words) {
        public Piece {
            words = harmless(words);
        }
    }

    public Text {
        pieces = List.copyOf(pieces);
    }

    public static Text of(String words) {
        return of(Style.PLAIN, words);
    }

    public static Text of(Style style, String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Piece(style, words)));
    }

    public Text and(String words) {
        return and(of(words));
    }

    public Text and(Style style, String words) {
        return and(of(style, words));
    }

    public Text and(Text other) {
        List<Piece> all = new ArrayList<>(pieces);
        for (Piece piece : other.pieces) {
            if (!all.isEmpty() && all.getLast().style() == piece.style()) {
                String before = all.removeLast().words();
                all.add(new Piece(piece.style(), before + piece.words()));
            } else {
                all.add(piece);
            }
        }
        return new Text(all);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public int columns() {
        return pieces.stream().mapToInt(piece -> Columns.of(piece.words())).sum();
    }

    /** The words without styles. */
    public String words() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words()));
        return words.toString();
    }

    /** The words with the terminal's codes for their styles. */
    public String painted() {
        StringBuilder painted = new StringBuilder();
        pieces.forEach(piece -> painted.append(piece.style().painted(piece.words())));
        return painted.toString();
    }

    /**
     * Lines of at most {@code width} columns: {@code this} once in front, the body beside it. Where
     * that leaves too little room, the body goes below.
     */
    public List<Text> beside(Text body, int width) {
        int lead = columns();
        if (lead > 0 && body.columns() + lead > width && width - lead < NARROWEST_BODY) {
            List<Text> lines = new ArrayList<>(EMPTY.beside(stripped(), width));
            lines.addAll(indent(SHORT_INDENT).beside(body, Math.max(width, SHORT_INDENT + 1)));
            return lines;
        }
        List<Text> lines = new ArrayList<>();
        for (Text line : Wrapping.of(body, Math.max(1, width - lead))) {
            lines.add((lines.isEmpty() ? this : indent(lead)).and(line));
        }
        return lines;
    }

    /** So many spaces. */
    public static Text indent(int columns) {
        return of(" ".repeat(columns));
    }

    private Text stripped() {
        return Wrapping.of(this, Integer.MAX_VALUE).getFirst();
    }

    // Texts come out of pictures, codes and file names: one of them could steer the terminal or
    // turn the direction of what follows.
    private static String harmless(String words) {
        StringBuilder harmless = new StringBuilder(words.length());
        words.codePoints().map(Text::harmless).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static int harmless(int point) {
        boolean turnsDirection =
                (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean breaksLine = point == 0x2028 || point == 0x2029;
        return Character.isISOControl(point) || turnsDirection || breaksLine ? ' ' : point;
    }
}

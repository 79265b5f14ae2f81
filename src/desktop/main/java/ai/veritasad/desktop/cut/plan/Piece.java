package ai.veritasad.desktop.cut.plan;

/** A run of pictures of an exact copy: either packets of the original or pictures encoded anew. */
public sealed interface Piece {

    /** Number of the part that it belongs to. */
    int part();

    /**
     * Packets as they are.
     *
     * @param first place of the first one in the order of decoding
     * @param end place after the last one
     * @param from microseconds; pictures among them that are shown earlier need what is not there
     */
    record Copied(int part, int first, int end, long from) implements Piece {}

    /** Pictures that are shown from {@code from} up to before {@code to}, in microseconds. */
    record Encoded(int part, long from, long to) implements Piece {}
}

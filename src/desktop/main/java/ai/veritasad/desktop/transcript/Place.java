package ai.veritasad.desktop.transcript;

/** A word's place: the number of its line and its number in the line. */
record Place(int line, int word) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(word, other.word);
    }
}

package ai.veritasad.desktop.transcript;

/** A run of words, from the first to the last, both included. */
record Words(Place first, Place last) {

    /** In whichever order both were marked. */
    static Words between(Place one, Place other) {
        return one.compareTo(other) <= 0 ? new Words(one, other) : new Words(other, one);
    }

    boolean holds(Place place) {
        return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
    }
}

package ai.veritasad.samples.sound;

/** Something to hear, the same each time it is asked for. */
public sealed interface Sound permits Mix, Music, Speech, Tone, Waveform {

    /** So many seconds of it in mono, {@code rate} samples each second, from -1 to 1. */
    float[] samples(int rate, double seconds);

    /** Both at once. */
    default Sound with(Sound other) {
        return new Mix(this, other);
    }
}

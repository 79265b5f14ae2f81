package ai.veritasad.samples.sound;

/** Two sounds at once. */
public record Mix(Sound one, Sound other) implements Sound {

    @Override
    public float[] samples(int rate, double seconds) {
        float[] mixed = one.samples(rate, seconds);
        float[] added = other.samples(rate, seconds);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = Math.clamp(mixed[i] + added[i], -1f, 1f);
        }
        return mixed;
    }
}

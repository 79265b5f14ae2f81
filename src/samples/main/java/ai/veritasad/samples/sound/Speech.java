package ai.veritasad.samples.sound;

import ai.veritasad.samples.Caption;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Sound with the rhythm and the spectrum of talk, but no meaning: each vowel of the captions' words
 * is a voiced syllable with that vowel's formants, led in by a breath of noise.
 *
 * @param pitch of the voice in hertz, about 110 for men and 200 for women
 */
public record Speech(List<Caption> captions, double pitch, long seed) implements Sound {

    private static final double LOUDNESS = 0.5;
    private static final double NOISE_SHARE = 0.25;

    public Speech {
        captions = List.copyOf(captions);
    }

    @Override
    public float[] samples(int rate, double seconds) {
        float[] samples = new float[(int) Math.round(rate * seconds)];
        SplittableRandom random = new SplittableRandom(seed);
        for (Caption caption : captions) {
            for (Caption.Word word : caption.words()) {
                say(word, samples, rate, random);
            }
        }
        return samples;
    }

    private void say(Caption.Word word, float[] samples, int rate, SplittableRandom random) {
        int[] vowels =
                word.text()
                        .toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(letter -> Vowel.of(letter).isPresent())
                        .toArray();
        int syllables = Math.max(1, vowels.length);
        double length = word.span().length() / syllables;
        for (int each = 0; each < syllables; each++) {
            int letter = vowels.length == 0 ? 'э' : vowels[each];
            int start = (int) ((word.span().from() + each * length) * rate);
            int end = (int) ((word.span().from() + (each + 1) * length) * rate);
            syllable(
                    samples,
                    start,
                    Math.min(end, samples.length),
                    new Voice(rate, Vowel.of(letter).orElse(Vowel.E), random));
        }
    }

    private record Voice(int rate, Vowel vowel, SplittableRandom random) {}

    private void syllable(float[] samples, int start, int end, Voice voice) {
        Resonator throat = new Resonator(voice.vowel().first(), 80, voice.rate());
        Resonator mouth = new Resonator(voice.vowel().second(), 110, voice.rate());
        double phase = 0;
        double own = pitch * voice.random().nextDouble(0.92, 1.12);
        for (int i = start; i < end; i++) {
            double part = (double) (i - start) / (end - start);
            phase += own * (1.06 - 0.12 * part) / voice.rate();
            boolean breath = part < NOISE_SHARE;
            double noise = voice.random().nextDouble(-1, 1);
            double pulse = phase >= 1 ? 1 : 0;
            phase -= Math.floor(phase);
            double source = breath ? 0.12 * noise : 6 * pulse + 0.02 * noise;
            double loud = LOUDNESS * Math.pow(Math.sin(Math.PI * part), 0.6);
            double heard = throat.next(source) + 0.7 * mouth.next(source);
            samples[i] = (float) Math.clamp(loud * heard, -1, 1);
        }
    }
}

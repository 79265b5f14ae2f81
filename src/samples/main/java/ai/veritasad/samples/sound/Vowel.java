package ai.veritasad.samples.sound;

import java.util.Arrays;
import java.util.Optional;

/** Vowels by the two formants that tell them apart. */
enum Vowel {
    // Averages of men, Peterson and Barney, "Control methods used in a study of the vowels", 1952.
    A("ая" + "a", 730, 1090),
    E("эеё" + "e", 530, 1840),
    I("иы" + "iy", 270, 2290),
    O("о" + "o", 570, 840),
    U("ую" + "u", 300, 870);

    private final String letters;
    private final double first;
    private final double second;

    Vowel(String letters, double first, double second) {
        this.letters = letters;
        this.first = first;
        this.second = second;
    }

    static Optional<Vowel> of(int letter) {
        return Arrays.stream(values())
                .filter(vowel -> vowel.letters.indexOf(letter) >= 0)
                .findFirst();
    }

    double first() {
        return first;
    }

    double second() {
        return second;
    }
}

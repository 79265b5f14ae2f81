package ai.veritasad.samples.labels;

import java.util.Optional;

/** A text for the screen and the identifiers in it, letter for letter. */
public record LabelText(
        String text,
        Optional<String> token,
        Optional<String> taxNumber,
        Optional<String> promoCode,
        Optional<String> link) {}

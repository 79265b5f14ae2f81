package ai.veritasad.analyzer.report.signal;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a detector observed, with its place in time; says nothing yet about advertising.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Signal.ScreenText.class, name = "screen_text"),
    @JsonSubTypes.Type(value = Signal.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Signal.Wording.class, name = "wording"),
    @JsonSubTypes.Type(value = Signal.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Signal.Chapter.class, name = "chapter"),
    @JsonSubTypes.Type(value = Signal.Talk.class, name = "talk"),
    @JsonSubTypes.Type(value = Broadcast.Black.class, name = "black"),
    @JsonSubTypes.Type(value = Broadcast.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Broadcast.Shots.class, name = "shots"),
    @JsonSubTypes.Type(value = Broadcast.Logo.class, name = "logo"),
    @JsonSubTypes.Type(value = Broadcast.LoudnessStep.class, name = "loudness_step"),
    @JsonSubTypes.Type(value = Broadcast.Letterbox.class, name = "letterbox"),
    @JsonSubTypes.Type(value = Broadcast.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = Broadcast.AdBreak.class, name = "ad_break"),
    @JsonSubTypes.Type(value = Recognised.KnownAd.class, name = "known_ad"),
    @JsonSubTypes.Type(value = Recognised.SeenElsewhere.class, name = "seen_elsewhere"),
    @JsonSubTypes.Type(value = Recognised.Brand.class, name = "brand")
})
public sealed interface Signal
        permits Broadcast,
                Recognised,
                Signal.ScreenText,
                Signal.Code,
                Signal.Wording,
                Signal.Named,
                Signal.Chapter,
                Signal.Talk {

    /** When it can be met; the whole medium for a description or a title. */
    Span span();

    /**
     * A line of text in the picture, followed from its first to its last frame.
     *
     * @param text the most likely reading
     * @param readings other readings of the same line, best first, for fuzzy matching
     * @param box where it stood when it was clearest
     * @param contrast luminance contrast ratio of letters and ground, 1 to 21 (WCAG 2.2)
     * @param confidence 0 to 1
     * @param proof id of the crop that shows it
     */
    record ScreenText(
            Span span,
            String text,
            List<String> readings,
            Box box,
            double contrast,
            double confidence,
            Optional<String> proof)
            implements Signal {
        public ScreenText {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A QR or bar code in the picture.
     *
     * @param format name of the symbology, e.g. {@code QR_CODE}
     */
    record Code(Span span, String format, String payload, Box box, Optional<String> proof)
            implements Signal {}

    /** What a phrase does in the talk of advertising. */
    enum Function {
        EXPLICIT,
        SPONSOR,
        THANKS,
        TRANSITION,
        CTA_LINK,
        CTA_DEED,
        PROMO_CODE,
        DISCOUNT,
        TRIAL,
        DISCLAIMER,
        PITCH,
        RETURN,
        SELF_PROMOTION,
        INTERACTION,
        LABEL,
        PLATFORM_LABEL,
        WEAK_LABEL,
        DENIAL,
        NEGATIVE
    }

    /**
     * A phrase of the lexicon.
     *
     * @param language ISO 639-1 code of the lexicon that knew it
     * @param phrase the words as they stood
     * @param entry id of the lexicon's entry, e.g. {@code ru.promo-code.1}
     * @param weight the entry's weight, 0 to 1; 0 where the phrase is no evidence by itself
     * @param source index of the signal whose text it was found in; empty for captions and page
     *     texts
     */
    record Wording(
            Span span,
            Medium medium,
            Function function,
            String language,
            String phrase,
            String entry,
            double weight,
            Optional<Integer> source)
            implements Signal {}

    /**
     * An identifier in a text.
     *
     * @param text the words around it, enough for a reader to judge
     * @param source index of the signal whose text it was found in; empty for captions and page
     *     texts
     */
    record Named(
            Span span, Medium medium, Identifier identifier, String text, Optional<Integer> source)
            implements Signal {}

    /** A chapter that the video or its description declares. */
    record Chapter(Span span, String title) implements Signal {}

    /**
     * A stretch of what is said, heard as a whole.
     *
     * @param language ISO 639-1 code of the model or lexicon that judged
     * @param probability that an ad is being read, 0 to 1, calibrated by the talk alone
     * @param phrases that carry it, in order of time; none where nothing is suspected
     */
    record Talk(Span span, String language, double probability, List<Phrase> phrases)
            implements Signal {
        public Talk {
            phrases = List.copyOf(phrases);
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "a probability lies between 0 and 1, got " + probability);
            }
        }

        /** The same at another time. */
        public Talk at(Span other) {
            return new Talk(other, language, probability, phrases);
        }
    }

    /** Words of a transcript with their time. */
    record Phrase(Span span, String text) {}
}

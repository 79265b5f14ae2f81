package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.speech.SpeechOptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at in a file, and how it is judged.
 *
 * @param screenText whether words on screen are read
 * @param codes whether QR and bar codes are read
 * @param breaks whether ad breaks of broadcasts are looked for in picture and sound
 * @param speech whether speech is heard
 * @param embeddedCaptions whether caption tracks inside the file are used
 * @param captions caption files to use instead of those found inside or beside the file
 * @param publication what is known of the video's page, instead of what lies beside the file
 * @param own what the user keeps: ads to be known again, and the like
 */
public record AnalysisOptions(
        boolean screenText,
        boolean codes,
        boolean breaks,
        SpeechOptions speech,
        boolean embeddedCaptions,
        List<Path> captions,
        Optional<Publication> publication,
        Own own,
        JudgementOptions judgement) {

    /** The rule sets that apply unless others are chosen. */
    public static final List<String> JURISDICTIONS = List.of("RU", "US", "EU");

    public AnalysisOptions {
        captions = List.copyOf(captions);
    }

    /** Everything is looked at; judged by the rules of {@code today}. */
    public static AnalysisOptions standard(LocalDate today) {
        return new AnalysisOptions(
                true,
                true,
                true,
                SpeechOptions.USUAL,
                true,
                List.of(),
                Optional.empty(),
                Own.NOTHING,
                new JudgementOptions(JURISDICTIONS, JudgementOptions.BALANCED, today));
    }

    public AnalysisOptions withScreenText(boolean wanted) {
        return new AnalysisOptions(
                wanted,
                codes,
                breaks,
                speech,
                embeddedCaptions,
                captions,
                publication,
                own,
                judgement);
    }

    public AnalysisOptions withCodes(boolean wanted) {
        return new AnalysisOptions(
                screenText,
                wanted,
                breaks,
                speech,
                embeddedCaptions,
                captions,
                publication,
                own,
                judgement);
    }

    public AnalysisOptions withBreaks(boolean wanted) {
        return new AnalysisOptions(
                screenText,
                codes,
                wanted,
                speech,
                embeddedCaptions,
                captions,
                publication,
                own,
                judgement);
    }

    public AnalysisOptions withSpeech(SpeechOptions wanted) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                wanted,
                embeddedCaptions,
                captions,
                publication,
                own,
                judgement);
    }

    public AnalysisOptions withEmbeddedCaptions(boolean wanted) {
        return new AnalysisOptions(
                screenText, codes, breaks, speech, wanted, captions, publication, own, judgement);
    }

    public AnalysisOptions withCaptions(List<Path> files) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                speech,
                embeddedCaptions,
                files,
                publication,
                own,
                judgement);
    }

    public AnalysisOptions withPublication(Publication known) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                speech,
                embeddedCaptions,
                captions,
                Optional.of(known),
                own,
                judgement);
    }

    public AnalysisOptions withOwn(Own kept) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                speech,
                embeddedCaptions,
                captions,
                publication,
                kept,
                judgement);
    }

    public AnalysisOptions withJudgement(JudgementOptions wanted) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                speech,
                embeddedCaptions,
                captions,
                publication,
                own,
                wanted);
    }
}

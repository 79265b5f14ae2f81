package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Publication;

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
 * @param embeddedCaptions whether caption tracks inside the file are used
 * @param captions caption files to use instead of those found inside or beside the file
 * @param publication what is known of the video's page, instead of what lies beside the file
 */
public record AnalysisOptions(
        boolean screenText,
        boolean codes,
        boolean breaks,
        boolean embeddedCaptions,
        List<Path> captions,
        Optional<Publication> publication,
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
                true,
                List.of(),
                Optional.empty(),
                new JudgementOptions(JURISDICTIONS, JudgementOptions.BALANCED, today));
    }

    public AnalysisOptions withScreenText(boolean wanted) {
        return new AnalysisOptions(
                wanted, codes, breaks, embeddedCaptions, captions, publication, judgement);
    }

    public AnalysisOptions withCodes(boolean wanted) {
        return new AnalysisOptions(
                screenText, wanted, breaks, embeddedCaptions, captions, publication, judgement);
    }

    public AnalysisOptions withBreaks(boolean wanted) {
        return new AnalysisOptions(
                screenText, codes, wanted, embeddedCaptions, captions, publication, judgement);
    }

    public AnalysisOptions withEmbeddedCaptions(boolean wanted) {
        return new AnalysisOptions(
                screenText, codes, breaks, wanted, captions, publication, judgement);
    }

    public AnalysisOptions withCaptions(List<Path> files) {
        return new AnalysisOptions(
                screenText, codes, breaks, embeddedCaptions, files, publication, judgement);
    }

    public AnalysisOptions withPublication(Publication known) {
        return new AnalysisOptions(
                screenText,
                codes,
                breaks,
                embeddedCaptions,
                captions,
                Optional.of(known),
                judgement);
    }

    public AnalysisOptions withJudgement(JudgementOptions wanted) {
        return new AnalysisOptions(
                screenText, codes, breaks, embeddedCaptions, captions, publication, wanted);
    }
}

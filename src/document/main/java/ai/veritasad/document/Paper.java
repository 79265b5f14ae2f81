package ai.veritasad.document;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.document.language.Words;

import java.time.LocalDate;
import java.util.List;

/**
 * What a paper about one video says: verdict, segments with what proves them, findings, links, and
 * all that is needed to check it: the file's hash, versions, options, date.
 *
 * @param title of the paper
 * @param language ISO 639-1 code
 */
public record Paper(String title, String language, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /**
     * In the language of the messages.
     *
     * @param reviewed every segment with what a person said of it
     * @param made the day on which the paper is made
     * @param frames whole pictures of the video
     */
    public static Paper of(
            Report report, List<Reviewed> reviewed, Words messages, LocalDate made, Frames frames) {
        return new PaperWriting(report, messages, made, frames).paper(reviewed);
    }

    /** The same without whole pictures. */
    public static Paper of(Report report, List<Reviewed> reviewed, Words messages, LocalDate made) {
        return of(report, reviewed, messages, made, Frames.NONE);
    }
}

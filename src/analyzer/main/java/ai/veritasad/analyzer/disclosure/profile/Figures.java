package ai.veritasad.analyzer.disclosure.profile;

/**
 * Figures of our own where the law names none.
 *
 * @param around seconds before and after a segment in which a label still belongs to it
 * @param opening seconds from the start of the medium in which a label stands for the whole
 * @param seconds for which a text has to stand to be read
 * @param height of a text in the picture, as a share of the picture's height
 * @param contrast luminance contrast ratio of letters and ground
 * @param late share of the segment after which a first label comes late
 * @param throughout share of the segment that a label has to stand for
 */
public record Figures(
        double around,
        double opening,
        double seconds,
        double height,
        double contrast,
        double late,
        double throughout) {}

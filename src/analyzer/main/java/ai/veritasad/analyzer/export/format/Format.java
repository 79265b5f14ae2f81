package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.List;

/** A way in which another program keeps segments: written for it, and read back from it. */
public interface Format {

    /** Stable name for the command line, e.g. {@code kodi-edl}. */
    String id();

    /** What comes after the video's base name in the name of a file, e.g. {@code .edl}. */
    String ending();

    /** What it is for, in one line. */
    LocalText about();

    /** Whether a text has this format's unmistakable beginning. */
    boolean recognises(String text);

    /**
     * Writes the marks; lines end with {@code \n}.
     *
     * @throws AnalysisException.Unusable where the format needs what the marks don't tell
     */
    String write(Marks marks, ExportOptions options);

    /**
     * Reads what {@link #write} or another program wrote, in order of time.
     *
     * @throws AnalysisException.Unusable names the line, the cause and the mend
     */
    List<ImportedSegment> read(String text, ImportOptions options);
}

package ai.veritasad.cli.exchange;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file that another program or a person wrote. */
public final class ForeignFile {

    /** Lists of segments take kilobytes. */
    private static final long LARGEST = 64L << 20;

    private ForeignFile() {}

    /** The whole text, in UTF-8. */
    public static String text(Path file) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new AnalysisException.Folder(file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Misuse(ExitCode.UNUSABLE, "import.too-large", file);
            }
            String text = Files.readString(file);
            if (text.isBlank()) {
                throw new AnalysisException.Empty(file);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Misuse(ExitCode.UNUSABLE, "import.not-utf8", file);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }
}

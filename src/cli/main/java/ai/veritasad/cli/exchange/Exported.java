package ai.veritasad.cli.exchange;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report in the words of another program, on its way into a file. */
public record Exported(Format format, String text, ImportOptions medium) {

    public static Exported of(Report report, Format format, ExportOptions options) {
        return new Exported(
                format,
                format.write(Marks.of(report), options),
                ImportOptions.of(report.observations().source()));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the file that was named, whatever was there. */
    public void write(Path file) {
        WholeFile.write(file, out -> out.write(bytes()));
    }

    /**
     * Writes the file under the name that players look for; leaves alone what is there and in
     * another format, such as a description {@code talk.txt}.
     */
    public Path writeBeside(Path folder, String name) {
        Path file = folder.resolve(name + format.ending());
        if (Files.exists(file) && !isOfFormat(file)) {
            throw new Misuse(ExitCode.NOT_WRITTEN, "out.foreign", file, format.id());
        }
        write(file);
        return file;
    }

    private boolean isOfFormat(Path file) {
        try {
            String there = Files.readString(file);
            return format.recognises(there) || !format.read(there, medium).isEmpty();
        } catch (AnalysisException.Unusable | CharacterCodingException otherFormat) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reports and observations as files and back, without loss; their shape is {@code
 * report.schema.json}.
 */
public final class ReportJson {

    /** How the file of observations is best named: the video's name and this ending. */
    public static final String SIGNALS_ENDING = ".signals.json.gz";

    /** Where the pictures of the proofs go. */
    public enum Proofs {
        /** Into the report itself, as Base64. */
        EMBEDDED,
        /** Into a folder beside the report, named after it: {@code talk.proofs/p1-….png}. */
        FILES
    }

    private static final int BUFFER = 1 << 16;

    private static final JsonMapper MAPPER = Shapes.mapper();

    private ReportJson() {}

    /** What the file of observations holds; a report holds the same and more. */
    private record Kept(int schema, Observations observations) {}

    /**
     * Writes a report that appears under its name only once it is complete.
     *
     * @return the file of each proof's picture by the proof's id; empty where they are embedded
     */
    public static Map<String, Path> write(Report report, Path file, Proofs proofs) {
        ProofPictures pictures =
                switch (proofs) {
                    case EMBEDDED -> ProofPictures.embedded();
                    case FILES -> ProofPictures.beside(file);
                };
        WholeFile.write(file, out -> write(report, out, pictures));
        return pictures.files();
    }

    /** Writes a report with its proofs inside as one line of JSON; leaves the stream open. */
    public static void writeLine(Report report, OutputStream out) throws IOException {
        try {
            MAPPER.writer()
                    .withAttribute(ProofPictures.class, ProofPictures.embedded())
                    .writeValue(out, report);
        } catch (JacksonIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    /** Writes a report with its proofs inside; leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        try {
            write(report, out, ProofPictures.embedded());
        } catch (JacksonIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.flush();
    }

    private static void write(Report report, OutputStream out, ProofPictures pictures)
            throws IOException {
        MAPPER.writer()
                .with(Layout.printer())
                .withAttribute(ProofPictures.class, pictures)
                .writeValue(out, report);
        out.write('\n');
    }

    /** Writes only what was observed, compressed with gzip; complete or not at all. */
    public static void write(Observations observations, Path file) {
        ObjectWriter writer =
                MAPPER.writer().withAttribute(ProofPictures.class, ProofPictures.embedded());
        WholeFile.write(
                file,
                out -> {
                    try (OutputStream zipped = new GZIPOutputStream(out, BUFFER)) {
                        writer.writeValue(zipped, new Kept(Report.SCHEMA, observations));
                    }
                });
    }

    /** A report with its proofs inside, compressed with gzip, for a place that is no file. */
    public static byte[] compressed(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes, BUFFER)) {
            MAPPER.writer()
                    .withAttribute(ProofPictures.class, ProofPictures.embedded())
                    .writeValue(zipped, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #compressed} gave.
     *
     * @param named what errors call it
     */
    public static Report ofCompressed(byte[] bytes, Path named) {
        Report report =
                read(
                        () -> new GZIPInputStream(new ByteArrayInputStream(bytes)),
                        named,
                        Report.class);
        Indices.check(report, named);
        return report;
    }

    /** Reads a report, compressed or not, with its proofs wherever they lie. */
    public static Report readReport(Path file) {
        Report report = read(() -> StoredFile.open(file), file, Report.class);
        Indices.check(report, file);
        return report;
    }

    /** Reads what was observed, from a file of observations or from a whole report. */
    public static Observations readObservations(Path file) {
        Observations observations =
                read(() -> StoredFile.open(file), file, Kept.class).observations();
        Indices.check(observations, file);
        return observations;
    }

    /** Opens the same bytes again and again. */
    private interface Bytes {
        InputStream open() throws IOException;
    }

    private static <T> T read(Bytes bytes, Path file, Class<T> type) {
        ObjectReader reader =
                MAPPER.readerFor(type)
                        .withAttribute(ProofPictures.class, ProofPictures.beside(file));
        try {
            try (InputStream in = bytes.open()) {
                checkSchema(in, file);
            }
            try (InputStream in = bytes.open()) {
                return reader.readValue(in);
            }
        } catch (IOException e) {
            throw Damage.of(file, e);
        } catch (JacksonException e) {
            throw Damage.of(file, e);
        }
    }

    /** Looks at the number alone: a newer file may not fit our records at all. */
    private static void checkSchema(InputStream in, Path file) {
        try (JsonParser parser = MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Damage.notOurs(file);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = "schema".equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (found && value == JsonToken.VALUE_NUMBER_INT) {
                    checkSchema(parser.getBigIntegerValue().doubleValue(), file);
                    return;
                }
                parser.skipChildren();
            }
            throw Damage.notOurs(file);
        }
    }

    private static void checkSchema(double schema, Path file) {
        if (schema > Report.SCHEMA) {
            throw Damage.newer(file, schema);
        }
        if (schema < 1) {
            throw Damage.notOurs(file);
        }
    }
}

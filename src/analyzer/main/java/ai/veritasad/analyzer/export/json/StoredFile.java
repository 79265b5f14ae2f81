package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.AnalysisException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a stored file, unpacked if it is packed. */
final class StoredFile {

    private static final int BUFFER = 1 << 16;

    private StoredFile() {}

    static InputStream open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new AnalysisException.Folder(file);
        }
        if (!Files.isReadable(file)) {
            throw new AnalysisException.Unreadable(file, "permission denied");
        }
        if (Files.size(file) == 0) {
            throw new AnalysisException.Empty(file);
        }
        return unpacked(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        if (magic != GZIPInputStream.GZIP_MAGIC) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}

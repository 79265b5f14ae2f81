package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_READ;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;

import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of one ordinary file, opened for FFmpeg, with a cancellation that reaches its loops.
 */
final class MediaFile implements AutoCloseable {

    private final AVIOContext io;
    private final Interruption interruption;

    private MediaFile(AVIOContext io, Interruption interruption) {
        this.io = io;
        this.interruption = interruption;
    }

    static MediaFile open(Path file, Cancellation cancel) {
        check(file);
        Interruption interruption = Interruption.by(cancel);
        AVIOContext io = new AVIOContext(null);
        // The prefix keeps a name such as "http:talk.mp4" a name.
        String url = "file:" + file.toAbsolutePath();
        AVDictionary none = new AVDictionary(null);
        int code = avio_open2(io, url, AVIO_FLAG_READ, interruption.callback(), none);
        if (code < 0) {
            interruption.close();
            cancel.check();
            throw new AnalysisException.Unreadable(file, Ffmpeg.words(code));
        }
        return new MediaFile(io, interruption);
    }

    /** Ends with the exception that tells why {@code file} can't be read, if it can't. */
    static void check(Path file) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        if (Files.isDirectory(file)) {
            throw new AnalysisException.Folder(file);
        }
        if (!Files.isReadable(file)) {
            throw new AnalysisException.Unreadable(file, "permission denied");
        }
        // A pipe or a device may never end, and can't be read a second time.
        if (!Files.isRegularFile(file)) {
            throw new AnalysisException.Unreadable(file, "not an ordinary file");
        }
        try {
            if (Files.size(file) == 0) {
                throw new AnalysisException.Empty(file);
            }
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, e.toString());
        }
    }

    AVIOContext io() {
        return io;
    }

    Interruption interruption() {
        return interruption;
    }

    @Override
    public void close() {
        avio_closep(io);
        interruption.close();
    }
}

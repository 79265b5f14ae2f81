package ai.veritasad.api.client.upload;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.http.Stop;

import okhttp3.MediaType;
import okhttp3.RequestBody;

import okio.BufferedSink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A part of a file as a request's body; never the whole of it in memory. */
final class FilePart extends RequestBody {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final MediaType type;
    private final long from;
    private final long length;
    private final Cancellation cancel;
    private final UploadProgress progress;

    FilePart(
            Path file,
            MediaType type,
            long from,
            long length,
            Cancellation cancel,
            UploadProgress progress) {
        this.file = file;
        this.type = type;
        this.from = from;
        this.length = length;
        this.cancel = cancel;
        this.progress = progress;
    }

    @Override
    public MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try (FileChannel channel = FileChannel.open(file)) {
            long at = from;
            while (at < from + length) {
                Stop.check(cancel);
                buffer.clear().limit((int) Math.min(BUFFER, from + length - at));
                int read = channel.read(buffer, at);
                if (read < 0) {
                    throw new IOException("the file has become shorter");
                }
                sink.write(buffer.flip());
                at += read;
                progress.reached(at, from + length);
            }
        }
    }
}

package ai.veritasad.fetch.download;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.fetch.FetchException;

import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/** One file on its way, over as many connections as it takes. */
final class Transfer {

    /** Left free for everything else on the disk. */
    private static final long RESERVE = 50_000_000;

    private static final int BLOCK = 1 << 16;

    /** How many bytes a folder's disk has left. */
    @FunctionalInterface
    interface Room {
        long in(Path folder) throws IOException;
    }

    private final OkHttpClient client;
    private final Room room;

    private final Wanted wanted;
    private final Begun begun;
    private final DownloadProgress progress;
    private final Cancellation cancel;
    private OptionalLong all;
    private boolean ended;

    Transfer(
            OkHttpClient client,
            Room room,
            Wanted wanted,
            Begun begun,
            DownloadProgress progress,
            Cancellation cancel) {
        this.client = client;
        this.room = room;
        this.wanted = wanted;
        this.begun = begun;
        this.progress = progress;
        this.cancel = cancel;
        this.all = wanted.bytes();
    }

    boolean isWhole() throws IOException {
        return all.isPresent() ? begun.bytes() == all.getAsLong() : ended;
    }

    /** One connection; returns when it has ended as it should. */
    void attempt() throws IOException, Broken {
        long from = begun.bytes();
        if (all.isPresent() && from > all.getAsLong()) {
            begun.forget();
            from = 0;
        }
        mustHaveRoom(from);
        Call call = client.newCall(request(from));
        try (Cancellation.Watch _ = cancel.whenCancelled(call::cancel);
                Response response = answer(call)) {
            take(response, from);
        }
    }

    private Request request(long from) throws IOException {
        Request.Builder request =
                new Request.Builder()
                        .url(wanted.address().toString())
                        // Parts of a compressed answer would not fit together.
                        .header("Accept-Encoding", "identity");
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
            begun.mark().ifPresent(mark -> request.header("If-Range", mark));
        }
        return request.build();
    }

    private Response answer(Call call) throws Broken {
        try {
            return call.execute();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void take(Response response, long from) throws IOException, Broken {
        switch (response.code()) {
            case 206 -> {
                ContentRange range = ContentRange.of(response);
                if (range.from() != from) {
                    begun.forget();
                    throw new Broken("206 " + range);
                }
                expect(range.all());
                receive(response, from);
            }
            case 200 -> {
                begun.forget();
                expect(ContentRange.length(response));
                begun.mark(Optional.ofNullable(response.header("ETag")));
                receive(response, 0);
            }
            case 416 -> {
                begun.forget();
                throw new Broken("HTTP 416");
            }
            case 408, 429, 500, 502, 503, 504 -> throw new Broken("HTTP " + response.code());
            default -> throw new FetchException.Refused(wanted.address(), response.code());
        }
    }

    /** What the server says of the size must be what is known. */
    private void expect(OptionalLong said) throws IOException {
        if (said.isEmpty()) {
            return;
        }
        if (all.isPresent() && all.getAsLong() != said.getAsLong()) {
            begun.forget();
            throw wrongSize(said.getAsLong());
        }
        all = said;
        mustHaveRoom(begun.bytes());
    }

    private FetchException wrongSize(long bytes) {
        return new FetchException.Wrong(
                wanted.address(),
                new LocalText(
                        "в нём " + bytes + " байт, а не " + all.orElse(0),
                        "it has " + bytes + " bytes, not " + all.orElse(0)));
    }

    private void mustHaveRoom(long from) throws IOException {
        if (all.isPresent()) {
            long needed = all.getAsLong() - from;
            long free = room.in(wanted.folder());
            if (free < needed + RESERVE) {
                throw new FetchException.NoSpace(
                        wanted.folder(), needed + RESERVE, Math.max(0, free));
            }
        }
    }

    private void receive(Response response, long from) throws IOException, Broken {
        long done = from;
        byte[] block = new byte[BLOCK];
        try (InputStream in = response.body().byteStream();
                OutputStream out =
                        Files.newOutputStream(
                                wanted.target(),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND)) {
            int read = read(in, block);
            while (read >= 0) {
                out.write(block, 0, read);
                done += read;
                if (all.isPresent() && done > all.getAsLong()) {
                    begun.forget();
                    throw wrongSize(done);
                }
                progress.reached(done, all);
                Stop.check(cancel);
                read = read(in, block);
            }
        }
        if (all.isPresent() && done < all.getAsLong()) {
            throw new Broken(done + " / " + all.getAsLong());
        }
        ended = true;
    }

    private int read(InputStream in, byte[] block) throws Broken {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Broken broken(IOException why) {
        Stop.check(cancel);
        String message = why.getMessage();
        return new Broken(message == null ? why.getClass().getSimpleName() : message);
    }
}

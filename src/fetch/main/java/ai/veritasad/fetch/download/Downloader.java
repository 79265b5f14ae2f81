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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Downloads one file after another. What has come stays when the connection breaks or the program
 * ends, and the next download of the same file goes on from there.
 */
public final class Downloader {

    private final Network network;
    private final OkHttpClient client;
    private final Transfer.Room room;

    public Downloader(Network network) {
        this(network, folder -> Files.getFileStore(folder).getUsableSpace());
    }

    Downloader(Network network, Transfer.Room room) {
        this.network = network;
        this.client = network.client();
        this.room = room;
    }

    /**
     * Lets the wanted file grow at its place until it is whole and right. What comes and is wrong
     * is deleted.
     *
     * @throws FetchException where it does not come, is not what was wanted or can't be written
     */
    public void download(Wanted wanted, DownloadProgress progress, Cancellation cancel) {
        Begun begun = new Begun(wanted.target());
        try {
            Files.createDirectories(wanted.folder());
            Transfer transfer = new Transfer(client, room, wanted, begun, progress, cancel);
            int left = network.attempts();
            Duration pause = network.pause();
            while (!transfer.isWhole()) {
                Stop.check(cancel);
                long before = begun.bytes();
                try {
                    transfer.attempt();
                } catch (Broken e) {
                    if (begun.bytes() > before) {
                        left = network.attempts();
                        pause = network.pause();
                    }
                    left--;
                    if (left <= 0) {
                        throw failure(wanted, begun, e);
                    }
                    Stop.pause(pause, cancel);
                    pause = pause.multipliedBy(2);
                }
            }
            check(wanted, begun);
            begun.finish();
        } catch (IOException e) {
            throw new FetchException.NotWritten(wanted.target(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Asks what lies at an address, and reads no more than its first byte.
     *
     * @throws FetchException.Unreachable where no server answers
     */
    public Head head(URI address, Cancellation cancel) {
        Request request =
                new Request.Builder()
                        .url(address.toString())
                        .header("Accept-Encoding", "identity")
                        // Many servers answer HEAD wrongly.
                        .header("Range", "bytes=0-0")
                        .build();
        Call call = client.newCall(request);
        try (Cancellation.Watch _ = cancel.whenCancelled(call::cancel);
                Response response = call.execute()) {
            return Head.of(response);
        } catch (IOException e) {
            Stop.check(cancel);
            throw new FetchException.Unreachable(address, String.valueOf(e.getMessage()));
        }
    }

    private static FetchException failure(Wanted wanted, Begun begun, Broken why)
            throws IOException {
        return begun.bytes() > 0
                ? new FetchException.BrokenOff(wanted.address(), why.reason())
                : new FetchException.Unreachable(wanted.address(), why.reason());
    }

    private static void check(Wanted wanted, Begun begun) throws IOException {
        if (wanted.sha256().isPresent() && !wanted.sha256().get().equals(sha256(wanted.target()))) {
            begun.forget();
            throw new FetchException.Wrong(
                    wanted.address(),
                    new LocalText(
                            "контрольная сумма SHA-256 другая", "its SHA-256 is another one"));
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

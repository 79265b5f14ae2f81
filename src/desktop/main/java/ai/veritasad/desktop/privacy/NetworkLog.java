package ai.veritasad.desktop.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every address that this program asks, with the time, in a file of lines that anybody can read.
 * What stands behind a question mark is left out: it may be secret. Any thread may tell it.
 */
public final class NetworkLog {

    private static final long MOST_BYTES = 1_000_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Path file;
    private final InstantSource clock;

    public NetworkLog(Path folder, InstantSource clock) {
        this.file = folder.resolve("network.log");
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /** A request that this program makes itself. */
    public void asked(URI address) {
        add("→ " + plain(address));
    }

    /** A link that a person wants; a downloader of their own may be handed it. */
    public void wanted(URI address) {
        add("+ " + plain(address));
    }

    private static String plain(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getHost() + port + path;
    }

    private synchronized void add(String what) {
        String time = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(
                        file,
                        file.resolveSibling("network.1.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    time + " " + what + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the network log can't be written", e);
        }
    }

    /** The newest lines, the newest first. */
    public synchronized List<String> newest(int most) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - most), all.size()).reversed();
        } catch (IOException e) {
            throw new UncheckedIOException("the network log can't be read", e);
        }
    }
}

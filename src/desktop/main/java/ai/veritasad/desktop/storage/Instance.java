package ai.veritasad.desktop.storage;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The only running program of a data folder. A later start hands over what it was started with and
 * ends. The system frees the lock of a killed program; who it is that listens is told by a file
 * that only this person can read, so nobody else can hand anything over.
 */
public final class Instance implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Instance.class.getName());
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int MOST_WORDS = 10_000;

    private final FileChannel channel;
    private final ServerSocket door;
    private final String secret;

    private Instance(FileChannel channel, ServerSocket door, String secret) {
        this.channel = channel;
        this.door = door;
        this.secret = secret;
    }

    /**
     * Becomes the only program of that folder; empty where another one is.
     *
     * @param handed hears, on a thread of its own, what later starts were started with; nothing
     *     means that the window is to come to the front
     */
    @SuppressWarnings("StreamResourceLeak") // The lock lasts as long as the program.
    public static Optional<Instance> claim(Path folder, Consumer<List<String>> handed) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("instance.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            ServerSocket door = new ServerSocket();
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Instance instance = new Instance(channel, door, newSecret());
            instance.tellAddress(folder);
            Thread.ofPlatform()
                    .daemon()
                    .name("veritasad-door")
                    .start(() -> instance.listen(handed));
            return Optional.of(instance);
        } catch (IOException e) {
            throw new StorageException.Unwritable(folder, e);
        }
    }

    /**
     * Hands what this program was started with to the one that is running.
     *
     * @return whether it took it
     */
    public static boolean handOver(Path folder, List<String> words) {
        try {
            List<String> address = Files.readAllLines(folder.resolve("instance.address"));
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(),
                                Integer.parseInt(address.getFirst())),
                        PATIENCE_MILLIS);
                socket.setSoTimeout(PATIENCE_MILLIS);
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                out.writeUTF(address.getLast());
                out.writeInt(words.size());
                for (String word : words) {
                    out.writeUTF(word);
                }
                out.flush();
                return socket.getInputStream().read() == 1;
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Null where another holds it: another program, or another place in this one. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String newSecret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void tellAddress(Path folder) throws IOException {
        Path whole = folder.resolve("instance.address");
        Path partial = folder.resolve("instance.address.partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial);
        onlyMine(partial.toFile());
        Files.writeString(partial, door.getLocalPort() + "\n" + secret + "\n");
        Files.move(partial, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the system has no such rights, the folder's own must do. */
    private static void onlyMine(File file) {
        boolean hidden = file.setReadable(false, false);
        boolean mine = file.setReadable(true, true);
        if (!hidden || !mine) {
            LOG.log(System.Logger.Level.DEBUG, "no rights of its own: {0}", file);
        }
    }

    private void listen(Consumer<List<String>> handed) {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                Optional<List<String>> words = hear(new DataInputStream(caller.getInputStream()));
                caller.getOutputStream().write(words.isPresent() ? 1 : 0);
                words.ifPresent(handed);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "a caller went away", e);
            }
        }
    }

    /** Empty from somebody who does not know the secret. */
    private Optional<List<String>> hear(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(secret)) {
            return Optional.empty();
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return Optional.of(words);
    }

    @Override
    public void close() {
        try {
            door.close();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ai.veritasad.desktop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class InstanceTest {

    private final BlockingQueue<List<String>> handed = new LinkedBlockingQueue<>();

    @TempDir private Path folder;

    @Test
    void a_second_start_hands_its_files_to_the_first() throws Exception {
        try (Instance first = Instance.claim(folder, handed::add).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(Instance.claim(folder, handed::add)).isEmpty();
            List<String> words = List.of("/видео/мой ролик.mp4", "two.mkv");
            assertThat(Instance.handOver(folder, words)).isTrue();
            assertThat(handed.poll(10, TimeUnit.SECONDS)).isEqualTo(words);
            assertThat(Instance.handOver(folder, List.of())).isTrue();
            assertThat(handed.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void when_the_first_has_ended_the_next_takes_its_place() {
        Instance.claim(folder, handed::add).orElseThrow().close();
        assertThat(Instance.handOver(folder, List.of("a.mp4"))).isFalse();
        try (Instance next = Instance.claim(folder, handed::add).orElseThrow()) {
            assertThat(Instance.handOver(folder, List.of("a.mp4"))).isTrue();
            assertThat(next).isNotNull();
        }
    }

    @Test
    void who_does_not_know_the_secret_is_not_heard() throws Exception {
        try (Instance first = Instance.claim(folder, handed::add).orElseThrow()) {
            int port =
                    Integer.parseInt(
                            Files.readAllLines(folder.resolve("instance.address")).getFirst());
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(refused(socket)).isTrue();
            }
            assertThat(Instance.handOver(folder, List.of("mine"))).isTrue();
            assertThat(handed.poll(10, TimeUnit.SECONDS)).containsExactly("mine");
            assertThat(handed).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    /** The door may be shut while the words are still on their way, so that writing fails. */
    private static boolean refused(Socket socket) throws IOException {
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF("guessed");
            out.writeInt(1);
            out.writeUTF("/etc/passwd");
            out.flush();
            return socket.getInputStream().read() != 1;
        } catch (SocketException e) {
            return true;
        }
    }
}

package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

class FetchTest {

    private static final byte[] FILM = {1, 2, 3, 4, 5};

    @TempDir private Path folder;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/film.mp4", "video/mp4");
        answer("/page", "text/html");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void the_place_of_what_was_fetched_is_told() {
        Shell.Outcome told =
                Shell.PIPED.run("fetch", link("/film.mp4"), "--into", folder.toString());
        assertThat(told.code()).isZero();
        assertThat(Path.of(told.out().strip()))
                .startsWith(folder.toAbsolutePath())
                .hasFileName("film.mp4")
                .hasBinaryContent(FILM);
    }

    @Test
    void a_page_without_a_program_for_pages_is_refused_with_the_mend() {
        Shell.Outcome told =
                Shell.PIPED.run("fetch", link("/page"), "--yt-dlp", "/nowhere/yt-dlp", "--quiet");
        assertThat(told.code()).isNotZero();
        assertThat(told.err()).isNotBlank();
    }

    @Test
    void what_is_no_link_is_told_before_anything_is_fetched() {
        Shell.Outcome told = Shell.PIPED.run("fetch", "talk of the town");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("talk of the town", "https://");
    }

    private String link(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, String type) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(200, FILM.length);
                    exchange.getResponseBody().write(FILM);
                    exchange.close();
                });
    }
}

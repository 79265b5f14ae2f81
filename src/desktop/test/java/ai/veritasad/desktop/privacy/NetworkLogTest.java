package ai.veritasad.desktop.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Network;
import ai.veritasad.fetch.link.Extent;
import ai.veritasad.fetch.link.Fetcher;
import ai.veritasad.fetch.link.Link;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

class NetworkLogTest {

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));

    @TempDir private Path folder;

    @Test
    void every_address_is_told_without_what_may_be_secret() {
        NetworkLog log = new NetworkLog(folder, clock);
        assertThat(log.newest(10)).isEmpty();
        log.wanted(URI.create("https://me:pass@video.example/watch?v=1&token=s3cret#t"));
        log.asked(URI.create("http://127.0.0.1:8080/a"));
        assertThat(log.newest(10))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(" → http://127.0.0.1:8080/a"),
                        line -> assertThat(line).endsWith(" + https://video.example/watch"));
        assertThat(log.newest(1)).hasSize(1);
    }

    @Test
    void it_stays_small() throws IOException {
        NetworkLog log = new NetworkLog(folder, clock);
        Files.writeString(log.file(), "x".repeat(1_000_001) + "\n");
        log.asked(URI.create("https://one.example/"));
        assertThat(log.newest(10)).hasSize(1);
        assertThat(folder.resolve("network.1.log")).exists();
    }

    @Test
    void fetching_a_link_is_in_it() throws IOException {
        NetworkLog log = new NetworkLog(folder, clock);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/talk.vtt",
                exchange -> {
                    byte[] body =
                            "WEBVTT\n\n00:00.000 --> 00:02.000\nПривет.\n"
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/vtt");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/talk.vtt";
            new Fetcher(
                            new Downloader(Network.USUAL.telling(log::asked)),
                            Optional.empty(),
                            1_000_000)
                    .fetch(
                            Link.parse(address).orElseThrow(),
                            folder,
                            Extent.VIDEO,
                            DownloadProgress.SILENT,
                            new Cancellation());
            assertThat(log.newest(10)).anySatisfy(line -> assertThat(line).contains(address));
        } finally {
            server.stop(0);
        }
    }
}

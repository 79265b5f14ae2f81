package ai.veritasad.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Network;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okio.Buffer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class FetcherTest {

    private static final byte[] FILM = new byte[5_000];

    @TempDir Path folder;
    private final MockWebServer server = new MockWebServer();
    private final Fetcher fetcher =
            new Fetcher(new Downloader(Network.USUAL), Optional.empty(), 1_000_000);

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_media_file_is_downloaded_and_its_link_noted_beside_it() throws IOException {
        answer("video/mp4");
        answer("video/mp4");
        Path file = fetch("/clips/film.mp4", Extent.VIDEO);
        assertThat(file).hasFileName("film.mp4").hasBinaryContent(FILM);
        assertThat(Files.readString(file.resolveSibling("film.info.json")))
                .contains(server.url("/clips/film.mp4").toString());
    }

    @Test
    void a_file_without_an_ending_gets_that_of_its_type() {
        answer("video/webm");
        answer("video/webm");
        assertThat(fetch("/watch", Extent.VIDEO)).hasFileName("watch.webm");
    }

    @Test
    void a_page_needs_a_downloader_and_says_how_to_get_it() {
        answer("text/html; charset=utf-8");
        assertThatThrownBy(() -> fetch("/watch?v=1", Extent.VIDEO))
                .isInstanceOf(FetchException.NoDownloader.class)
                .hasMessageContaining("yt-dlp");
    }

    @Test
    void a_playlist_of_a_stream_is_no_file() {
        answer("application/vnd.apple.mpegurl");
        assertThatThrownBy(() -> fetch("/live/index.m3u8", Extent.VIDEO))
                .isInstanceOf(FetchException.NoDownloader.class);
    }

    @Test
    void a_missing_file_is_told_as_such() {
        server.enqueue(new MockResponse.Builder().code(404).build());
        assertThatThrownBy(() -> fetch("/gone.mp4", Extent.VIDEO))
                .isInstanceOf(FetchException.Refused.class)
                .hasMessageContaining("404");
    }

    @Test
    void a_file_beyond_the_limit_is_not_begun() {
        server.enqueue(
                new MockResponse.Builder()
                        .code(206)
                        .setHeader("Content-Type", "video/mp4")
                        .setHeader("Content-Range", "bytes 0-0/2000000")
                        .body("x")
                        .build());
        assertThatThrownBy(() -> fetch("/long.mp4", Extent.VIDEO))
                .isInstanceOf(FetchException.TooLarge.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_bare_file_has_no_captions_to_give() {
        answer("video/mp4");
        assertThatThrownBy(() -> fetch("/film.mp4", Extent.CAPTIONS))
                .isInstanceOf(FetchException.NoCaptions.class);
    }

    private void answer(String type) {
        server.enqueue(
                new MockResponse.Builder()
                        .setHeader("Content-Type", type)
                        .body(new Buffer().write(FILM))
                        .build());
    }

    private Path fetch(String path, Extent extent) {
        Link link = Link.parse(server.url(path).toString()).orElseThrow();
        return fetcher.fetch(link, folder, extent, DownloadProgress.SILENT, new Cancellation())
                .file();
    }
}

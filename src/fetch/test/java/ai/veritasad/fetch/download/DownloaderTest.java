package ai.veritasad.fetch.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.FetchException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

class DownloaderTest {

    private static final byte[] FILE = new byte[300_000];

    static {
        new Random(5).nextBytes(FILE);
    }

    private static final Network HASTY =
            new Network(Optional.empty(), Duration.ofSeconds(20), 3, Duration.ofMillis(1));

    @TempDir Path folder;

    private final Downloader downloader = new Downloader(HASTY);
    private final List<Long> heard = new ArrayList<>();
    private Host host;
    private Path target;

    @BeforeEach
    void aServer() throws IOException {
        host = new Host(FILE);
        target = folder.resolve("models").resolve("file.part");
    }

    @AfterEach
    void ends() {
        host.close();
    }

    @Test
    void a_file_comes_whole() {
        download();

        assertThat(target).hasBinaryContent(FILE);
        assertThat(heard).isSorted().last().isEqualTo((long) FILE.length);
        assertThat(host.requests()).hasSize(1);
        assertNothingElseLiesThere();
    }

    @Test
    void goes_on_where_the_connection_broke_off() {
        host.breakingOff(1);

        download();

        assertThat(target).hasBinaryContent(FILE);
        assertThat(host.requests()).hasSize(2);
        var second = host.requests().get(1).getHeaders();
        assertThat(second.get("Range")).matches("bytes=[1-9]\\d*-");
        assertThat(second.get("If-Range")).isEqualTo("\"v1\"");
        assertThat(second.get("Accept-Encoding")).isEqualTo("identity");
        assertThat(heard).isSorted();
        assertNothingElseLiesThere();
    }

    @Test
    void a_connection_may_break_often_as_long_as_something_comes() {
        host.breakingOff(8);

        download();

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void another_day_goes_on_from_what_an_earlier_one_left() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.write(target, Arrays.copyOf(FILE, 123_456));

        download();

        assertThat(target).hasBinaryContent(FILE);
        assertThat(host.requests().getFirst().getHeaders().get("Range")).isEqualTo("bytes=123456-");
    }

    @Test
    void begins_anew_where_the_server_has_another_version_by_now() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.write(target, new byte[1000]);
        Files.writeString(folder.resolve("models").resolve("file.part.etag"), "\"v0\"");

        download();

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void begins_anew_where_the_server_knows_no_parts() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.write(target, Arrays.copyOf(FILE, 1000));
        host.withoutParts();

        download();

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void a_part_from_elsewhere_is_not_put_in() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.write(target, Arrays.copyOf(FILE, 1000));
        host.sendingPartsFrom(500);

        download();

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void what_is_too_long_already_is_thrown_away() throws IOException {
        Files.createDirectories(folder.resolve("models"));
        Files.write(target, Arrays.copyOf(FILE, FILE.length + 1));

        download();

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void a_file_of_unknown_size_and_sum_ends_with_the_answer() {
        host.withoutLength();

        downloader.download(
                new Wanted(host.address(), target, OptionalLong.empty(), Optional.empty()),
                DownloadProgress.SILENT,
                new Cancellation());

        assertThat(target).hasBinaryContent(FILE);
    }

    @Test
    void a_file_of_the_right_size_with_other_bytes_is_refused_and_deleted() {
        byte[] other = FILE.clone();
        other[77]++;

        assertThatThrownBy(() -> download(sha256(other), FILE.length))
                .isInstanceOf(FetchException.Wrong.class)
                .hasMessageContaining("SHA-256");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_of_another_size_is_refused_and_deleted(boolean said) {
        if (!said) {
            host.withoutLength();
        }

        assertThatThrownBy(() -> download(sha256(FILE), FILE.length - 1))
                .isInstanceOf(FetchException.Wrong.class)
                .hasMessageContaining("bytes, not 299999");
        assertThat(target).doesNotExist();
    }

    @Test
    void what_has_come_stays_when_the_connection_never_holds() {
        host.withoutLength().breakingOff(100).withoutParts();

        assertThatThrownBy(this::download).isInstanceOf(FetchException.BrokenOff.class);
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void a_busy_server_is_asked_again() {
        host.refusing(503, 2);

        download();

        assertThat(target).hasBinaryContent(FILE);
        assertThat(host.requests()).hasSize(3);
    }

    @Test
    void a_server_that_says_no_is_not_asked_again() {
        host.refusing(404, 5);

        assertThatThrownBy(this::download)
                .isInstanceOf(FetchException.Refused.class)
                .hasMessageContaining("/file (HTTP 404)");
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void nobody_at_the_address_is_told_as_such() {
        URI nobody = host.address();
        host.close();

        assertThatThrownBy(() ->
                        downloader.download(
                                wanted(nobody), DownloadProgress.SILENT, new Cancellation()))
                .isInstanceOf(FetchException.Unreachable.class)
                .hasMessageContaining("Check the connection");
    }

    @Test
    void a_silent_server_is_given_up_after_a_while() {
        host.silent();
        Network impatient =
                new Network(Optional.empty(), Duration.ofMillis(50), 1, Duration.ofMillis(1));

        assertThatThrownBy(() ->
                        new Downloader(impatient)
                                .download(
                                        wanted(host.address()),
                                        DownloadProgress.SILENT,
                                        new Cancellation()))
                .isInstanceOf(FetchException.Unreachable.class);
    }

    @Test
    void a_full_disk_is_noticed_before_anything_comes() {
        Downloader cramped = new Downloader(HASTY, _ -> 50_299_999);

        assertThatThrownBy(() ->
                        cramped.download(
                                wanted(host.address()),
                                DownloadProgress.SILENT,
                                new Cancellation()))
                .isInstanceOf(FetchException.NoSpace.class)
                .hasMessageContaining("51 MB are needed, 50 MB are free");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void goes_through_the_proxy_that_was_chosen() throws IOException {
        URI proxy = URI.create("http://localhost:" + host.address().getPort());
        URI elsewhere = URI.create("http://models.invalid/file");

        new Downloader(HASTY.through(proxy))
                .download(wanted(elsewhere), DownloadProgress.SILENT, new Cancellation());

        assertThat(target).hasBinaryContent(FILE);
        assertThat(host.requests().getFirst().getHeaders().get("Host")).isEqualTo("models.invalid");
    }

    /** Left to itself the slow server would take an hour. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_download_that_waits_for_the_network_can_be_stopped(boolean answering) {
        Host waiting = answering ? host.slow() : host.silent();
        Cancellation cancel = new Cancellation();
        Thread.ofVirtual()
                .start(() -> {
                    while (waiting.requests().isEmpty()) {
                        Thread.onSpinWait();
                    }
                    cancel.cancel();
                });

        assertThatThrownBy(() ->
                        downloader.download(
                                wanted(host.address()), DownloadProgress.SILENT, cancel))
                .isInstanceOf(FetchException.Cancelled.class);
    }

    private void download() {
        download(sha256(FILE), FILE.length);
    }

    private void download(String sha256, long bytes) {
        downloader.download(
                new Wanted(host.address(), target, OptionalLong.of(bytes), Optional.of(sha256)),
                (done, _) -> heard.add(done),
                new Cancellation());
    }

    private Wanted wanted(URI address) {
        return new Wanted(address, target, OptionalLong.of(FILE.length), Optional.of(sha256(FILE)));
    }

    private void assertNothingElseLiesThere() {
        assertThat(folder.resolve("models")).isDirectoryNotContaining(file -> !file.equals(target));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package ai.veritasad.fetch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.link.Extent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program that behaves like yt-dlp where it matters: its lines, its files, its exit status. */
@DisabledOnOs(OS.WINDOWS)
class SiteTest {

    private static final URI PAGE = URI.create("https://video.example/watch?v=1");

    // The place of the output's template among the arguments, with a name put in.
    private static final String NAME =
            """
            while [ "$1" != --output ]; do shift; done
            base=$(dirname "$2")/'Обзор чайника [1]'
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void the_video_is_found_among_what_the_program_leaves() throws IOException {
        Site site =
                program(
                        NAME
                                + """
                                echo 'veritasad-progress 500 1000 NA'
                                echo 'veritasad-progress 1000.0 NA 1000.0'
                                printf 'a longer file' > "$base.mp4"
                                printf x > "$base.ru.vtt"
                                printf '{}' > "$base.info.json"
                                """);
        List<String> heard = new ArrayList<>();
        DownloadProgress progress = (done, all) -> heard.add(done + "/" + all.orElse(-1));
        Path file = fetch(site, Extent.VIDEO, progress, new Cancellation());
        assertThat(file).hasFileName("Обзор чайника [1].mp4");
        assertThat(heard).containsExactly("500/1000", "1000/1000");
    }

    @Test
    void captions_alone_are_enough_where_they_are_wanted() throws IOException {
        Site site = program(NAME + "printf WEBVTT > \"$base.ru.vtt\"");
        assertThat(fetch(site, Extent.CAPTIONS)).hasFileName("Обзор чайника [1].ru.vtt");
    }

    @Test
    void a_video_without_captions_says_so() throws IOException {
        Site site = program("exit 0");
        assertThatThrownBy(() -> fetch(site, Extent.CAPTIONS))
                .isInstanceOf(FetchException.NoCaptions.class);
    }

    @Test
    void a_complaint_of_the_program_becomes_a_sentence() throws IOException {
        Site site = program("echo 'ERROR: [youtube] 1: Sign in to confirm your age' >&2; exit 1");
        assertThatThrownBy(() -> fetch(site, Extent.VIDEO))
                .isInstanceOf(FetchException.Site.class)
                .hasMessageContaining("signed in");
    }

    @Test
    void a_cancelled_run_ends_with_all_that_it_started() throws IOException {
        Path mark = folder.resolve("pid");
        Site site =
                program(
                        "sleep 600 & echo $! > '"
                                + mark
                                + ".part'; mv '"
                                + mark
                                + ".part' '"
                                + mark
                                + "'; wait");
        Cancellation cancel = new Cancellation();
        Thread.ofVirtual()
                .start(() -> {
                    while (!Files.exists(mark)) {
                        Thread.onSpinWait();
                    }
                    cancel.cancel();
                });
        assertThatThrownBy(() -> fetch(site, Extent.VIDEO, DownloadProgress.SILENT, cancel))
                .isInstanceOf(FetchException.Cancelled.class);
        String pid = Files.readString(mark).strip();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresent(child -> assertThat(child.onExit()).succeedsWithin(PATIENCE));
    }

    @Test
    void it_is_found_on_the_search_path_or_where_a_person_says() throws IOException {
        Site site = program("exit 0");
        String path = "/nowhere:" + folder;
        assertThat(Site.find(Optional.empty(), path)).contains(site);
        assertThat(Site.find(Optional.of(site.program()), "")).contains(site);
        assertThat(Site.find(Optional.empty(), "/nowhere")).isEmpty();
    }

    private Site program(String script) throws IOException {
        Path program = folder.resolve("yt-dlp");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Site(program, Optional.empty());
    }

    private Path fetch(Site site, Extent extent) {
        return fetch(site, extent, DownloadProgress.SILENT, new Cancellation());
    }

    private Path fetch(Site site, Extent extent, DownloadProgress progress, Cancellation cancel) {
        return site.fetch(PAGE, folder.resolve("one page"), extent, 1_000_000, progress, cancel);
    }
}

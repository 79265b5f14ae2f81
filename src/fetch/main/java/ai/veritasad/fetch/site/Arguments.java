package ai.veritasad.fetch.site;

import ai.veritasad.fetch.link.Extent;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What yt-dlp is asked for, option by option. */
final class Arguments {

    /** Begins the lines that tell how far a download is. */
    static final String PROGRESS = "veritasad-progress";

    private static final String TEMPLATE =
            "download:"
                    + PROGRESS
                    + " %(progress.downloaded_bytes)s %(progress.total_bytes)s"
                    + " %(progress.total_bytes_estimate)s";

    // A small picture is enough to be read; one file needs no program that joins two.
    private static final String FORMAT =
            "b[height<=720][height>=360]/bv*[height<=720]+ba/b[height<=720]/b/bv*+ba";

    private Arguments() {}

    static List<String> of(URI page, Path folder, Extent extent, long most, Optional<URI> proxy) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "--ignore-config",
                                "--no-playlist",
                                "--newline",
                                "--no-colors",
                                "--progress-template",
                                TEMPLATE,
                                "--socket-timeout",
                                "30",
                                "--retries",
                                "5",
                                "--fragment-retries",
                                "8",
                                "--write-info-json",
                                "--no-write-playlist-metafiles",
                                "--write-subs",
                                "--write-auto-subs",
                                "--sub-langs",
                                "ru,en,ru-orig,en-orig",
                                "--sub-format",
                                "vtt/srt/best",
                                "--windows-filenames",
                                "--output",
                                folder.resolve("%(title).80B [%(id).40B].%(ext)s").toString()));
        switch (extent) {
            case CAPTIONS -> all.add("--skip-download");
            case VIDEO ->
                    all.addAll(List.of("--format", FORMAT, "--max-filesize", String.valueOf(most)));
        }
        proxy.ifPresent(address -> all.addAll(List.of("--proxy", address.toString())));
        all.addAll(List.of("--", page.toString()));
        return all;
    }
}

package ai.veritasad.fetch.site;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.link.Extent;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fetches pages of video sites with yt-dlp, a program of its own that the person installed.
 *
 * @param program the executable
 * @param proxy to go through, else what the program does by itself
 * @see <a href="https://github.com/yt-dlp/yt-dlp">yt-dlp</a>
 */
public record Site(Path program, Optional<URI> proxy) {

    private static final List<String> CAPTIONS = List.of("vtt", "srt", "ass", "json3");
    private static final List<String> OTHER = List.of("json", "part", "ytdl", "jpg", "webp", "png");

    /**
     * The program that was chosen, else the one on the search path.
     *
     * @param searchPath as the variable {@code PATH} has it
     */
    public static Optional<Site> find(Optional<Path> chosen, String searchPath) {
        Stream<Path> places =
                Stream.concat(
                        chosen.stream(),
                        Arrays.stream(searchPath.split(Pattern.quote(File.pathSeparator), -1))
                                .filter(part -> !part.isEmpty())
                                .flatMap(part ->
                                        Stream.of("yt-dlp", "yt-dlp.exe")
                                                .flatMap(name -> in(part, name).stream())));
        return places.filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Site(program, Optional.empty()));
    }

    /** The same by way of a proxy. */
    public Site through(URI chosen) {
        return new Site(program, Optional.of(chosen));
    }

    private static Optional<Path> in(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Brings a page's video with captions and what the page says, or captions alone.
     *
     * @param folder of this page alone; what an earlier run left there is used
     * @param most bytes of the video
     * @return the video, or the captions where they alone were wanted
     * @throws FetchException where it does not come
     */
    public Path fetch(
            URI page,
            Path folder,
            Extent extent,
            long most,
            DownloadProgress progress,
            Cancellation cancel) {
        try {
            Files.createDirectories(folder);
            new Run(program, page, progress, cancel)
                    .call(Arguments.of(page, folder, extent, most, proxy));
            return best(folder, extent)
                    .orElseThrow(() ->
                            extent == Extent.CAPTIONS
                                    ? new FetchException.NoCaptions(page)
                                    : new FetchException.Site(page, Complaints.NOTHING));
        } catch (IOException e) {
            throw new FetchException.NotWritten(folder, String.valueOf(e.getMessage()));
        }
    }

    /** The largest file of the wanted kind: a video before its sound, whole before a sample. */
    private static Optional<Path> best(Path folder, Extent extent) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> extent == Extent.CAPTIONS ? isCaptions(file) : isMedia(file))
                    .max(Comparator.comparingLong(Site::size).thenComparing(Path::toString));
        }
    }

    private static boolean isCaptions(Path file) {
        return CAPTIONS.contains(ending(file));
    }

    private static boolean isMedia(Path file) {
        return !isCaptions(file) && !OTHER.contains(ending(file));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }
}

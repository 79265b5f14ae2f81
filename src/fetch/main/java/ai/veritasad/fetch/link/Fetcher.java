package ai.veritasad.fetch.link;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Head;
import ai.veritasad.fetch.download.Wanted;
import ai.veritasad.fetch.site.Site;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings what a link leads to: a media file directly, a page of a site through a downloader. */
public final class Fetcher {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> MEDIA =
            Set.of(
                    "mp4", "m4v", "mkv", "webm", "mov", "avi", "ts", "mts", "mpg", "mpeg", "flv",
                    "wmv", "ogv", "3gp", "mp3", "m4a", "aac", "ogg", "opus", "flac", "wav", "vtt",
                    "srt", "ass");
    private static final Set<String> CAPTIONS = Set.of("vtt", "srt", "ass");
    private static final Map<String, String> ENDINGS =
            Map.of(
                    "video/mp4", "mp4",
                    "video/webm", "webm",
                    "video/x-matroska", "mkv",
                    "video/quicktime", "mov",
                    "video/mp2t", "ts",
                    "audio/mpeg", "mp3",
                    "audio/mp4", "m4a",
                    "audio/ogg", "ogg",
                    "text/vtt", "vtt",
                    "application/x-subrip", "srt");

    private final Downloader downloader;
    private final Optional<Site> site;
    private final long most;

    /**
     * @param site what fetches pages, where it is installed
     * @param most bytes that one link may bring
     */
    public Fetcher(Downloader downloader, Optional<Site> site, long most) {
        this.downloader = downloader;
        this.site = site;
        this.most = most;
    }

    /**
     * Brings the video, or its captions alone, into a folder of its own below {@code folder}. What
     * has come of a broken fetch is used by the next of the same link.
     *
     * @throws FetchException where it does not come
     */
    public Fetched fetch(
            Link link, Path folder, Extent extent, DownloadProgress progress, Cancellation cancel) {
        Head head = downloader.head(link.address(), cancel);
        Path own = folder.resolve(name(link));
        if (isMedia(link, head)) {
            return new Fetched(link, direct(link, head, own, extent, progress, cancel));
        }
        Site through =
                site.orElseThrow(() ->
                        head.status() >= 400 && head.status() != 403
                                ? new FetchException.Refused(link.address(), head.status())
                                : new FetchException.NoDownloader(link.address()));
        return new Fetched(
                link, through.fetch(link.address(), own, extent, most, progress, cancel));
    }

    private Path direct(
            Link link,
            Head head,
            Path folder,
            Extent extent,
            DownloadProgress progress,
            Cancellation cancel) {
        String name = fileName(link, head);
        if (extent == Extent.CAPTIONS && !CAPTIONS.contains(ending(name))) {
            throw new FetchException.NoCaptions(link.address());
        }
        if (head.bytes().orElse(0) > most) {
            throw new FetchException.TooLarge(link.address(), head.bytes().getAsLong(), most);
        }
        Path file = folder.resolve(name);
        downloader.download(
                new Wanted(link.address(), file, head.bytes(), Optional.empty()), progress, cancel);
        note(link, file);
        return file;
    }

    /** Tells the analysis where the file is published, as the downloader of pages does. */
    private static void note(Link link, Path file) {
        String name = String.valueOf(file.getFileName());
        Path note = file.resolveSibling(Source.withoutEnding(name) + ".info.json");
        try {
            Files.writeString(
                    note, JSON.writeValueAsString(Map.of("webpage_url", link.toString())));
        } catch (IOException e) {
            throw new FetchException.NotWritten(note, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isMedia(Link link, Head head) {
        if (head.status() >= 400) {
            return false;
        }
        String type = head.type();
        boolean isPlaylist = type.contains("mpegurl") || type.equals("application/dash+xml");
        boolean saysMedia =
                type.startsWith("video/") || type.startsWith("audio/") || ENDINGS.containsKey(type);
        boolean saysPage = type.equals("text/html") || type.equals("application/xhtml+xml");
        return !isPlaylist && (saysMedia || (!saysPage && MEDIA.contains(ending(link.fileName()))));
    }

    private static String fileName(Link link, Head head) {
        String name = link.fileName();
        return MEDIA.contains(ending(name))
                ? name
                : name + "." + ENDINGS.getOrDefault(head.type(), "media");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A folder for each link, so that names never collide and a fetch goes on where it was. */
    private static String name(Link link) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(link.toString().getBytes(StandardCharsets.UTF_8));
            String mark = HexFormat.of().formatHex(digest, 0, 5);
            return link.host().replaceAll("[^A-Za-z0-9.-]", "_") + "-" + mark;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package ai.veritasad.desktop.library;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody dropped or pasted: files and folders, and links, wherever in a text they stand.
 *
 * @param files as they were named, each once
 * @param links to pages or media, each once
 */
public record Drops(List<Path> files, List<URI> links) {

    public static final Drops NOTHING = new Drops(List.of(), List.of());

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s<>\"«»]+", Pattern.CASE_INSENSITIVE);

    /** What ends a sentence rather than a link. */
    private static final Pattern TAIL = Pattern.compile("[.,;:!?)\\]}'»”]+$");

    public Drops {
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /** What lies on a clipboard, or on the board of a drag. */
    public static Drops of(Clipboard board) {
        return of(
                board.hasFiles() ? board.getFiles() : List.of(),
                Optional.ofNullable(board.hasUrl() ? board.getUrl() : null),
                Optional.ofNullable(board.hasString() ? board.getString() : null));
    }

    /** Whether a clipboard may hold anything for us; looks at kinds alone, so it is quick. */
    public static boolean mayBeIn(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasString();
    }

    static Drops of(List<File> files, Optional<String> url, Optional<String> text) {
        if (!files.isEmpty()) {
            return new Drops(files.stream().map(File::toPath).distinct().toList(), List.of());
        }
        Set<Path> paths = new LinkedHashSet<>();
        Set<URI> links = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>();
        url.ifPresent(lines::add);
        text.stream().flatMap(String::lines).forEach(lines::add);
        for (String line : lines) {
            path(line.strip()).ifPresentOrElse(paths::add, () -> links.addAll(linksIn(line)));
        }
        return new Drops(List.copyOf(paths), List.copyOf(links));
    }

    public boolean isEmpty() {
        return files.isEmpty() && links.isEmpty();
    }

    /** A line that is the absolute name of something that exists. */
    private static Optional<Path> path(String line) {
        String name = unquoted(line);
        try {
            Path path =
                    name.toLowerCase(Locale.ROOT).startsWith("file:")
                            ? Path.of(new URI(name))
                            : Path.of(name);
            return path.isAbsolute() && Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** File managers put names with spaces into quotes. */
    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.matches("\".*\"|'.*'");
        return quoted ? line.substring(1, line.length() - 1) : line;
    }

    private static List<URI> linksIn(String line) {
        List<URI> links = new ArrayList<>();
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            uri(TAIL.matcher(link.group()).replaceFirst("")).ifPresent(links::add);
        }
        return links;
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            return Optional.ofNullable(uri.getRawAuthority()).map(host -> uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

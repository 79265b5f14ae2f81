package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.decode.cue.CaptionLine;
import ai.veritasad.analyzer.report.Source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the caption files that lie beside a media file and belong to it. */
public final class Sidecars {

    private static final Set<String> ENDINGS = Set.of("vtt", "srt", "ass", "ssa", "json3");
    private static final int HEAD = 16_384;

    private Sidecars() {}

    private record Sidecar(Path file, CaptionName name, boolean automatic) {}

    /**
     * The caption files of {@code media}, the one to read first in front: in the wanted language
     * before others, written by people before automatic ones.
     *
     * @param language the tag of the speech, e.g. {@code ru} or {@code rus}, where it is known
     */
    public static List<Path> beside(Path media, Optional<String> language) {
        Optional<String> wanted = language.flatMap(CaptionName::code);
        return inFolderOf(media).stream()
                .map(Sidecars::sidecar)
                .sorted(
                        Comparator.comparingInt((Sidecar one) -> misses(one, wanted))
                                .thenComparing(Sidecar::automatic)
                                .thenComparing(one -> one.name().language().isPresent())
                                .thenComparing(one -> one.file().getFileName().toString()))
                .map(Sidecar::file)
                .toList();
    }

    /** The best caption file of {@code media}, see {@link #beside}. */
    public static Optional<Path> best(Path media, Optional<String> language) {
        return beside(media, language).stream().findFirst();
    }

    private static int misses(Sidecar sidecar, Optional<String> language) {
        if (language.isEmpty() || sidecar.name().language().isEmpty()) {
            return 1;
        }
        return sidecar.name().language().equals(language) ? 0 : 2;
    }

    private static List<Path> inFolderOf(Path media) {
        Path folder = media.toAbsolutePath().getParent();
        String base = base(media);
        List<Path> found = new ArrayList<>();
        if (folder == null || base.isEmpty()) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (belongs(file, base) && Files.isRegularFile(file)) {
                    found.add(media.resolveSibling(file.getFileName()));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    private static boolean belongs(Path file, String base) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending)
                && name.startsWith(base + ".")
                && CaptionName.of(file).base().equals(base);
    }

    private static Sidecar sidecar(Path file) {
        CaptionName name = CaptionName.of(file);
        return new Sidecar(file, name, name.automatic() || timesWords(file));
    }

    /** People time lines; only speech recognition times every word. */
    private static boolean timesWords(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains("\"acAsrConf\"")
                    || head.lines().filter(CaptionLine::hasWordTimes).count() > 2;
        } catch (IOException e) {
            return false;
        }
    }

    static String base(Path media) {
        return Source.withoutEnding(media.toAbsolutePath().getFileName().toString());
    }
}

package ai.veritasad.desktop.queue;

import ai.veritasad.analyzer.report.Source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which files are meant when files and folders are handed in. A file that somebody named is taken
 * whatever it is called; of a folder only what looks like media or captions. Captions beside their
 * video are analyzed with it, and so are no work of their own.
 *
 * @param files in the order in which they were handed in, folders by name
 * @param leftOut files of folders that are neither media nor captions, and folders that can't be
 *     read
 * @param beside captions that go with a video
 */
public record Intake(List<Path> files, int leftOut, int beside) {

    private static final Set<String> MEDIA =
            Set.of(
                    ("3g2 3gp asf avi divx dv f4v flv m2ts m2v m4v mkv mov mp4 mpeg mpg mts mxf ogm ogv"
                                    + " rm rmvb ts vob webm wmv y4m"
                                    + " aac ac3 aif aiff amr flac m4a m4b mka mp2 mp3 oga ogg opus wav wma")
                            .split(" "));
    private static final Set<String> CAPTIONS =
            Set.of("vtt", "srt", "ass", "ssa", "json3", "jsonl");

    public Intake {
        files = List.copyOf(files);
    }

    public static Intake of(List<Path> handed) {
        Found found = new Found();
        handed.forEach(found::take);
        Set<Path> media = new HashSet<>();
        found.files.stream().filter(Intake::isMedia).forEach(file -> media.add(base(file)));
        List<Path> wanted =
                found.files.stream().filter(file -> !belongsToOneOf(file, media)).toList();
        return new Intake(wanted, found.leftOut, found.files.size() - wanted.size());
    }

    private static boolean isMedia(Path file) {
        return MEDIA.contains(ending(file));
    }

    private static boolean isCaptions(Path file) {
        return CAPTIONS.contains(ending(file)) || name(file).endsWith(".jsonl.gz");
    }

    /** {@code talk.vtt} and {@code talk.ru.vtt} belong to {@code talk.mp4}. */
    private static boolean belongsToOneOf(Path file, Set<Path> media) {
        return isCaptions(file)
                && !isMedia(file)
                && (media.contains(base(file)) || media.contains(base(base(file))));
    }

    private static Path base(Path file) {
        return file.resolveSibling(Source.withoutEnding(String.valueOf(file.getFileName())));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static final class Found {

        private final Set<Path> files = new LinkedHashSet<>();
        private int leftOut;

        void take(Path handed) {
            Path path = handed.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                takeFolder(path);
            } else {
                files.add(path);
            }
        }

        private void takeFolder(Path folder) {
            List<Path> inside = new ArrayList<>();
            try {
                Files.walkFileTree(folder, visitor(folder, inside));
            } catch (IOException e) {
                leftOut++;
            }
            files.addAll(inside.stream().sorted().toList());
        }

        private SimpleFileVisitor<Path> visitor(Path folder, List<Path> inside) {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes its)
                        throws IOException {
                    boolean hidden = !one.equals(folder) && Files.isHidden(one);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
                    if (its.isRegularFile() && (isMedia(file) || isCaptions(file))) {
                        inside.add(file);
                    } else {
                        leftOut++;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    leftOut++;
                    return FileVisitResult.CONTINUE;
                }
            };
        }
    }
}

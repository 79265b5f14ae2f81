package ai.veritasad.cli.answer;

import ai.veritasad.analyzer.report.Source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for what is written about videos: after the video, and never one name for two. */
public final class FileNames {

    private static final String NAMELESS = "video";

    /** How {@code Analyzer} calls caption files, whose names have no ending left. */
    private static final String CAPTIONS = "captions";

    /** In bytes; file systems take 255, some of which our endings and unfinished files need. */
    private static final int LONGEST = 180;

    /** What one of the usual file systems refuses, or takes for a folder. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    private static final Pattern REFUSED_AT_THE_EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private final Set<String> taken = new HashSet<>();

    /** The video's name without its ending; a second of the same name becomes {@code talk-2}. */
    String next(Source source) {
        String base = base(source);
        String name = base;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = base + "-" + number;
        }
        return name;
    }

    /** The video's name without its ending, as players look for what belongs to it. */
    public static String base(Source source) {
        String name = source.name();
        String own = source.format().equals(CAPTIONS) ? name : Source.withoutEnding(name);
        String base = REFUSED.matcher(own).replaceAll("_");
        String trimmed = REFUSED_AT_THE_EDGES.matcher(base).replaceAll("");
        String shortened = shortened(trimmed);
        return shortened.isEmpty() ? NAMELESS : shortened;
    }

    private static String shortened(String name) {
        String start = name;
        while (start.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1)).strip();
        }
        return start;
    }

    // Windows and macOS take names for the same that differ in case or in composition only.
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package ai.veritasad.server.files;

import ai.veritasad.server.Names;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as strangers write them, made safe for any disk. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The last part of a path without what a disk may refuse; {@code video} where none is left. */
    public static String safe(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = UNSAFE.matcher(last).replaceAll("_").strip();
        String shown = plain.replaceFirst("^\\.+", "").replaceFirst("[. ]+$", "");
        if (shown.isEmpty() || RESERVED.matcher(shown).matches()) {
            return "video";
        }
        return shortened(shown);
    }

    /** Keeps the ending, by which captions are known. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return Names.shortened(name, LONGEST - ending.length()) + ending;
    }

    /** A name of a store for it: ASCII alone. */
    public static String plain(String given) {
        return safe(given).replaceAll("[^A-Za-z0-9._-]", "_").toLowerCase(Locale.ROOT);
    }
}

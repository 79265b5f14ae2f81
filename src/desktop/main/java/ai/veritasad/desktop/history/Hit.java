package ai.veritasad.desktop.history;

import ai.veritasad.desktop.library.Video;

/**
 * A video that was looked for.
 *
 * @param excerpt words around what was found, each find between {@link #FROM} and {@link #TO};
 *     empty where no words were looked for
 */
public record Hit(Video video, String excerpt) {

    /** Stands before a find; no text holds it. */
    public static final char FROM = '\u0002';

    /** Stands behind a find. */
    public static final char TO = '\u0003';
}

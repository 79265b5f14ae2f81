/** A file as FFmpeg reads it: packets, frames, pictures to show, sound to play. */
@NullMarked
package ai.veritasad.desktop.player.media;

import org.jspecify.annotations.NullMarked;

/** The player: any video or sound that FFmpeg reads, with keys, speeds, loop and skipped ads. */
@NullMarked
package ai.veritasad.desktop.player;

import org.jspecify.annotations.NullMarked;

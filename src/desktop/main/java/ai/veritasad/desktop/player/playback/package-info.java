/** Plays one file: reads ahead, keeps picture and sound in step, goes where it is told at once. */
@NullMarked
package ai.veritasad.desktop.player.playback;

import org.jspecify.annotations.NullMarked;

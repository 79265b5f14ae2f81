/** Looks into a file in the background: small pictures, exact frames, the course of its sound. */
@NullMarked
package ai.veritasad.desktop.player.preview;

import org.jspecify.annotations.NullMarked;

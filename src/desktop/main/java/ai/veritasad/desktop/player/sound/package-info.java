/** Sound of a film, in pieces, at any tempo. */
@NullMarked
package ai.veritasad.desktop.player.sound;

import org.jspecify.annotations.NullMarked;

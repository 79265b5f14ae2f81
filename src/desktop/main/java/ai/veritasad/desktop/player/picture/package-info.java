/** Pictures of a film, decoded and painted. */
@NullMarked
package ai.veritasad.desktop.player.picture;

import org.jspecify.annotations.NullMarked;

/** Folders that are watched: what arrives in them is analyzed by itself. */
@NullMarked
package ai.veritasad.desktop.watch;

import org.jspecify.annotations.NullMarked;

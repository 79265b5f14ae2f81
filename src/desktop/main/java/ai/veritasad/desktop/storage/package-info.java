/**
 * What stays when the window is closed: one SQLite file, its migrations, and the folder that it
 * lies in.
 */
@NullMarked
package ai.veritasad.desktop.storage;

import org.jspecify.annotations.NullMarked;

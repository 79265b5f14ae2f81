/** One class for each table of the database, and the statements that they share. */
@NullMarked
package ai.veritasad.desktop.storage.table;

import org.jspecify.annotations.NullMarked;

/** The database inside the program. */
@NullMarked
package ai.veritasad.server.database;

import org.jspecify.annotations.NullMarked;

/** The one PostgreSQL: started inside when no other is named, migrated before anything reads it. */
@NullMarked
package ai.veritasad.server.database;

import org.jspecify.annotations.NullMarked;

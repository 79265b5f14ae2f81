/** Progress as it happens: one listener to the database feeds every open stream. */
@NullMarked
package ai.veritasad.server.analysis.stream;

import org.jspecify.annotations.NullMarked;

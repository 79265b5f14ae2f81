/** Streams of progress, looked at one by one. */
@NullMarked
package ai.veritasad.server.analysis.stream;

import org.jspecify.annotations.NullMarked;

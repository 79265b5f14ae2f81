/** Tests of the queue of analyses. */
@NullMarked
package ai.veritasad.server.analysis.queue;

import org.jspecify.annotations.NullMarked;

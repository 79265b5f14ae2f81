/** The queue that workers take analyses from, and how it fares. */
@NullMarked
package ai.veritasad.server.analysis.queue;

import org.jspecify.annotations.NullMarked;

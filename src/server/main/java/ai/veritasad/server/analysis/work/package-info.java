/** The workers: they take analyses from the queue and bring them to an end, whatever happens. */
@NullMarked
package ai.veritasad.server.analysis.work;

import org.jspecify.annotations.NullMarked;

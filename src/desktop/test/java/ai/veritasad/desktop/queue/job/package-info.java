/** Tests of one job of the queue. */
@NullMarked
package ai.veritasad.desktop.queue.job;

import org.jspecify.annotations.NullMarked;

/** Tests of the queue. */
@NullMarked
package ai.veritasad.desktop.queue;

import org.jspecify.annotations.NullMarked;

/** One job of the queue: its state, its pace, its problem. */
@NullMarked
package ai.veritasad.desktop.queue.job;

import org.jspecify.annotations.NullMarked;

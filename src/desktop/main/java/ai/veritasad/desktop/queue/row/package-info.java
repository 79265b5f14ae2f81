/** How one video of the queue looks in its list. */
@NullMarked
package ai.veritasad.desktop.queue.row;

import org.jspecify.annotations.NullMarked;

/** What is to be analyzed, what is being analyzed, and how far it is. */
@NullMarked
package ai.veritasad.desktop.queue;

import org.jspecify.annotations.NullMarked;

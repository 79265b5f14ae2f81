/** Links that a person pasted: fetched one after another, then handed to the queue. */
@NullMarked
package ai.veritasad.desktop.links;

import org.jspecify.annotations.NullMarked;

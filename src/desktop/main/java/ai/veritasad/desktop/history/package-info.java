/** Everything that was analyzed, searched, filtered and compared. */
@NullMarked
package ai.veritasad.desktop.history;

import org.jspecify.annotations.NullMarked;

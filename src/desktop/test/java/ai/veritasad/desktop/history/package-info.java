/** Tests of the history, its search and its comparison. */
@NullMarked
package ai.veritasad.desktop.history;

import org.jspecify.annotations.NullMarked;

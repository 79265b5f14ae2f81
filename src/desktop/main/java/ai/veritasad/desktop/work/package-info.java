/** Background work; the only bridge to the thread of the window. */
@NullMarked
package ai.veritasad.desktop.work;

import org.jspecify.annotations.NullMarked;

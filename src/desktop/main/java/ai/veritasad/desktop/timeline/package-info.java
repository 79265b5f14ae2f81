/** The whole film on one page: what was found, where, and its borders under the mouse. */
@NullMarked
package ai.veritasad.desktop.timeline;

import org.jspecify.annotations.NullMarked;

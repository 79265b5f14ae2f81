/** Everything that is drawn on the timeline. */
@NullMarked
package ai.veritasad.desktop.timeline.paint;

import org.jspecify.annotations.NullMarked;

/** What of a video is kept, what of it must be encoded anew, and when it then comes; only times. */
@NullMarked
package ai.veritasad.desktop.cut.plan;

import org.jspecify.annotations.NullMarked;

/** When and how what is drawn comes, moves and goes. */
@NullMarked
package ai.veritasad.samples.draw.motion;

import org.jspecify.annotations.NullMarked;

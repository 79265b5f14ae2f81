/** Long films for measuring speed and memory. */
@NullMarked
package ai.veritasad.samples.speed;

import org.jspecify.annotations.NullMarked;

/** What a frame is made of: scenes, letters and codes, painted without any font of the system. */
@NullMarked
package ai.veritasad.samples.draw;

import org.jspecify.annotations.NullMarked;

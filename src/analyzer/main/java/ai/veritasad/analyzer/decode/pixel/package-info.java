/** From a decoded frame to grey pixels, rows and crops, turned and scaled as they are shown. */
@NullMarked
package ai.veritasad.analyzer.decode.pixel;

import org.jspecify.annotations.NullMarked;

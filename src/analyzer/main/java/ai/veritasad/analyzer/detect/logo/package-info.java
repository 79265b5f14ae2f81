/** The logos of a user's brands in the picture, followed from their first frame to their last. */
@NullMarked
package ai.veritasad.analyzer.detect.logo;

import org.jspecify.annotations.NullMarked;

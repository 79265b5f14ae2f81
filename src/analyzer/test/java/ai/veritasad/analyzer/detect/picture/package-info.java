/** Tests of the codes that are found in pictures. */
@NullMarked
package ai.veritasad.analyzer.detect.picture;

import org.jspecify.annotations.NullMarked;

/** Tests of reading words on screen. */
@NullMarked
package ai.veritasad.analyzer.detect.screentext;

import org.jspecify.annotations.NullMarked;

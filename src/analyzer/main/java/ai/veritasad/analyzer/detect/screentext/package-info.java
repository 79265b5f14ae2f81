/** Finds, follows and reads the words on screen. */
@NullMarked
package ai.veritasad.analyzer.detect.screentext;

import org.jspecify.annotations.NullMarked;

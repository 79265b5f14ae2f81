/** Tests of reading one line of letters. */
@NullMarked
package ai.veritasad.analyzer.detect.ocr;

import org.jspecify.annotations.NullMarked;

/**
 * Reads one line of letters: dark on light, a line at a time and letter by letter; the only room
 * that knows Tesseract.
 */
@NullMarked
package ai.veritasad.analyzer.detect.ocr;

import org.jspecify.annotations.NullMarked;

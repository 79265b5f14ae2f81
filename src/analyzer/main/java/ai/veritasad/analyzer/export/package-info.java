/** One pure function a format: segments written for other programs, and read back. */
@NullMarked
package ai.veritasad.analyzer.export;

import org.jspecify.annotations.NullMarked;

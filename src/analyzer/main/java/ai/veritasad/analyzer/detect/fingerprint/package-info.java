/** By what a stretch of sound or a picture is known again, whatever codec it went through. */
@NullMarked
package ai.veritasad.analyzer.detect.fingerprint;

import org.jspecify.annotations.NullMarked;

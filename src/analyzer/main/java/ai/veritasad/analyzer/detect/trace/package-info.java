/** What is kept of a film's sound and pictures, from which the signs of broadcasting are read. */
@NullMarked
package ai.veritasad.analyzer.detect.trace;

import org.jspecify.annotations.NullMarked;

/** Tests of the signs of broadcasting. */
@NullMarked
package ai.veritasad.analyzer.detect.broadcast;

import org.jspecify.annotations.NullMarked;

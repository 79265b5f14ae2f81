/** Tests of the room. */
@NullMarked
package ai.veritasad.analyzer.detect.topic;

import org.jspecify.annotations.NullMarked;

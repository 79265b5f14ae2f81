/** A small neural network over beats, in plain Java. */
@NullMarked
package ai.veritasad.analyzer.detect.network;

import org.jspecify.annotations.NullMarked;

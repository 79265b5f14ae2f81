/** Signs of broadcasting: black, silence, shots, the channel's logo, loudness, bars, repeats. */
@NullMarked
package ai.veritasad.analyzer.detect.broadcast;

import org.jspecify.annotations.NullMarked;

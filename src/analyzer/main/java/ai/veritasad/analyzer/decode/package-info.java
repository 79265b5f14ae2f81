/** A file as timed pictures, sound and captions; the only room that knows FFmpeg. */
@NullMarked
package ai.veritasad.analyzer.decode;

import org.jspecify.annotations.NullMarked;

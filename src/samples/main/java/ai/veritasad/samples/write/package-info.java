/** Writes films as real media files, with FFmpeg. */
@NullMarked
package ai.veritasad.samples.write;

import org.jspecify.annotations.NullMarked;

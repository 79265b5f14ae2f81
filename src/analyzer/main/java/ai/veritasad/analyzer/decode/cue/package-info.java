/**
 * The cues in the text of a caption file: SubRip, WebVTT, ASS, YouTube's own, and what stands in
 * their lines.
 */
@NullMarked
package ai.veritasad.analyzer.decode.cue;

import org.jspecify.annotations.NullMarked;

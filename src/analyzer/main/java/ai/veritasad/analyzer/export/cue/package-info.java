/** Ads as captions: shown over the picture while they last. */
@NullMarked
package ai.veritasad.analyzer.export.cue;

import org.jspecify.annotations.NullMarked;

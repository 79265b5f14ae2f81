/** Captions and what lies beside a media file, read from every common caption format. */
@NullMarked
package ai.veritasad.analyzer.decode.caption;

import org.jspecify.annotations.NullMarked;

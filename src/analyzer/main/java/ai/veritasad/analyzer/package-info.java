/** The analyzer's only door: a media file in, a report of ad segments with proof out. */
@NullMarked
package ai.veritasad.analyzer;

import org.jspecify.annotations.NullMarked;

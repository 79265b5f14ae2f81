/**
 * Copies of a video: without its ads, or with chapters; streams are copied as they are, the
 * original is never touched.
 */
@NullMarked
package ai.veritasad.desktop.cut;

import org.jspecify.annotations.NullMarked;

/**
 * What is said, beside the player: read, searched, clicked to be heard, marked to become a segment.
 */
@NullMarked
package ai.veritasad.desktop.transcript;

import org.jspecify.annotations.NullMarked;

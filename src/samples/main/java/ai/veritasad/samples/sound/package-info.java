/** What a film sounds like: tones, music, and noise that has the shape of speech. */
@NullMarked
package ai.veritasad.samples.sound;

import org.jspecify.annotations.NullMarked;

/** Sound is cut into pieces that people speak in. */
@NullMarked
package ai.veritasad.analyzer.speech.voice;

import org.jspecify.annotations.NullMarked;

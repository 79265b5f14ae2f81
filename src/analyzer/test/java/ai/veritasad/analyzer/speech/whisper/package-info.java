@NullMarked
package ai.veritasad.analyzer.speech.whisper;

import org.jspecify.annotations.NullMarked;

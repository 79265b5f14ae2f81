@NullMarked
package ai.veritasad.analyzer.speech.voice;

import org.jspecify.annotations.NullMarked;

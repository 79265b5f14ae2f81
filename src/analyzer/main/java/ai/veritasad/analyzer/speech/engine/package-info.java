@NullMarked
package ai.veritasad.analyzer.speech.engine;

import org.jspecify.annotations.NullMarked;

@NullMarked
package ai.veritasad.analyzer.speech.transducer;

import org.jspecify.annotations.NullMarked;

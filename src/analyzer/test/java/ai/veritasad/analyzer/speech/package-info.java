@NullMarked
package ai.veritasad.analyzer.speech;

import org.jspecify.annotations.NullMarked;

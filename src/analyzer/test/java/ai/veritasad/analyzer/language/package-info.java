@NullMarked
package ai.veritasad.analyzer.language;

import org.jspecify.annotations.NullMarked;

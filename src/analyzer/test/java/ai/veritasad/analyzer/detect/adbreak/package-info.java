@NullMarked
package ai.veritasad.analyzer.detect.adbreak;

import org.jspecify.annotations.NullMarked;

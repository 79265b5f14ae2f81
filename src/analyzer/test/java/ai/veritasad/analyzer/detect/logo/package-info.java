@NullMarked
package ai.veritasad.analyzer.detect.logo;

import org.jspecify.annotations.NullMarked;

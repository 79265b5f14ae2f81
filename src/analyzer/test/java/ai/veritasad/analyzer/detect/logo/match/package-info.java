@NullMarked
package ai.veritasad.analyzer.detect.logo.match;

import org.jspecify.annotations.NullMarked;

@NullMarked
package ai.veritasad.analyzer.detect.identifier.token;

import org.jspecify.annotations.NullMarked;

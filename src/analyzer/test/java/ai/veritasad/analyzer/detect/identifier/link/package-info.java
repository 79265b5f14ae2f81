@NullMarked
package ai.veritasad.analyzer.detect.identifier.link;

import org.jspecify.annotations.NullMarked;

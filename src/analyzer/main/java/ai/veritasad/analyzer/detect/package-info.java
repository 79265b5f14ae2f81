/** What every detector has in common: the passages they read and the shape of their answer. */
@NullMarked
package ai.veritasad.analyzer.detect;

import org.jspecify.annotations.NullMarked;

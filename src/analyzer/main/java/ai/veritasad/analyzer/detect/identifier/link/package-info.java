/** Links, written or spoken, and what each is for. */
@NullMarked
package ai.veritasad.analyzer.detect.identifier.link;

import org.jspecify.annotations.NullMarked;

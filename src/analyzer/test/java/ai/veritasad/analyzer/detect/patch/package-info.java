/** Tests of cut-outs of grey pictures. */
@NullMarked
package ai.veritasad.analyzer.detect.patch;

import org.jspecify.annotations.NullMarked;

/** Tests of our own lossless files. */
@NullMarked
package ai.veritasad.analyzer.export.json;

import org.jspecify.annotations.NullMarked;

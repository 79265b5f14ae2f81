/** What may be analyzed: files and links of known platforms. */
@NullMarked
package ai.veritasad.server.analysis.source;

import org.jspecify.annotations.NullMarked;

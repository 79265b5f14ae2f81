/** What was met before: ads that somebody confirmed, and videos that were analyzed. */
@NullMarked
package ai.veritasad.analyzer.known;

import org.jspecify.annotations.NullMarked;

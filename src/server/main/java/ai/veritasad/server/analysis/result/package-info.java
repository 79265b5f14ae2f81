/** What analyses came to: the report, and the same in the words of people and of other programs. */
@NullMarked
package ai.veritasad.server.analysis.result;

import org.jspecify.annotations.NullMarked;

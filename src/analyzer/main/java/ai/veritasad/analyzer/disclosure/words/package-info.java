/** Words of disclosure: labels, names of advertisers, and where they were found. */
@NullMarked
package ai.veritasad.analyzer.disclosure.words;

import org.jspecify.annotations.NullMarked;

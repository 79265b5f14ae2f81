/** What the data file of a jurisdiction says: its words, places, dates, rules and their sources. */
@NullMarked
package ai.veritasad.analyzer.disclosure.profile;

import org.jspecify.annotations.NullMarked;

/** What the observations hold that rules ask about, found by time and by place. */
@NullMarked
package ai.veritasad.analyzer.disclosure.facts;

import org.jspecify.annotations.NullMarked;

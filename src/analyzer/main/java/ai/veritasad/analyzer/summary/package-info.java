/** What a report comes to, before anybody puts it into words: counts, ranks and quotations. */
@NullMarked
package ai.veritasad.analyzer.summary;

import org.jspecify.annotations.NullMarked;

/** What all exchange formats share: their interface, options, times, titles and complaints. */
@NullMarked
package ai.veritasad.analyzer.export.format;

import org.jspecify.annotations.NullMarked;

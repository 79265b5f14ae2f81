/** Model files for recognising speech: which there are, and where those that were fetched lie. */
@NullMarked
package ai.veritasad.analyzer.models;

import org.jspecify.annotations.NullMarked;

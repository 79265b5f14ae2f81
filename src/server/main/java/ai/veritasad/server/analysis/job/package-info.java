/** What the database knows of one analysis: its state, stage, failure. */
@NullMarked
package ai.veritasad.server.analysis.job;

import org.jspecify.annotations.NullMarked;

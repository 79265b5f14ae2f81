/** Reports that devices share. */
@NullMarked
package ai.veritasad.server.report;

import org.jspecify.annotations.NullMarked;

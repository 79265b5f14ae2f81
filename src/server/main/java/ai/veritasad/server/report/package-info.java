/** Reports that devices share with each other: pushed, pulled, and never written over unseen. */
@NullMarked
package ai.veritasad.server.report;

import org.jspecify.annotations.NullMarked;

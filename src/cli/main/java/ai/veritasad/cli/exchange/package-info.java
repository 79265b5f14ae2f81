/** Files of other programs: what a report becomes for them, and what comes back from them. */
@NullMarked
package ai.veritasad.cli.exchange;

import org.jspecify.annotations.NullMarked;

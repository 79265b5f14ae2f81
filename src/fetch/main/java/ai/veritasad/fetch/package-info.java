/** What lies elsewhere becomes a local file. */
@NullMarked
package ai.veritasad.fetch;

import org.jspecify.annotations.NullMarked;

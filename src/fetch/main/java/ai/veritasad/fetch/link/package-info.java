/** A link in; a local file, and what its page says of it, out. */
@NullMarked
package ai.veritasad.fetch.link;

import org.jspecify.annotations.NullMarked;

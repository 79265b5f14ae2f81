/** What an account may still analyze today, and what it has reserved. */
@NullMarked
package ai.veritasad.api.wire.quota;

import org.jspecify.annotations.NullMarked;

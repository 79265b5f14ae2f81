/** The room plan, over HTTP. */
@NullMarked
package ai.veritasad.server.plan;

import org.jspecify.annotations.NullMarked;

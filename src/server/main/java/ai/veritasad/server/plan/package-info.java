/** How much an account may do: analyses a day, credits, requests a minute. */
@NullMarked
package ai.veritasad.server.plan;

import org.jspecify.annotations.NullMarked;

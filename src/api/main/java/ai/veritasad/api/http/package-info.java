/** How requests reach the hosted API, how often they are tried, and why they fail, in words. */
@NullMarked
package ai.veritasad.api.http;

import org.jspecify.annotations.NullMarked;

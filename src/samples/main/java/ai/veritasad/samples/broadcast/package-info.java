/** Recordings of television that never was: shows with breaks of spots, and where these lie. */
@NullMarked
package ai.veritasad.samples.broadcast;

import org.jspecify.annotations.NullMarked;

/** Tests of what processes share through Redis. */
@NullMarked
package ai.veritasad.server.redis;

import org.jspecify.annotations.NullMarked;

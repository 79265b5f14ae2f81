/** The Redis that the processes of this server may share; everything works without it. */
@NullMarked
package ai.veritasad.server.redis;

import org.jspecify.annotations.NullMarked;

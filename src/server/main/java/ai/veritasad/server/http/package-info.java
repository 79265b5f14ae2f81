/** What all routes share: who may come in, how much a minute, and how a refusal is told. */
@NullMarked
package ai.veritasad.server.http;

import org.jspecify.annotations.NullMarked;

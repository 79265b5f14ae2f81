/** Tests of the stores, by one contract. */
@NullMarked
package ai.veritasad.server.files.store;

import org.jspecify.annotations.NullMarked;

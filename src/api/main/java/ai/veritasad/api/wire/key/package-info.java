/** Keys of devices, codes of second factors, signed tokens. */
@NullMarked
package ai.veritasad.api.wire.key;

import org.jspecify.annotations.NullMarked;

/** Where the key of this device lies: the system's own store, or a file of its owner. */
@NullMarked
package ai.veritasad.api.keys;

import org.jspecify.annotations.NullMarked;

/** Where the key lies, tried. */
@NullMarked
package ai.veritasad.api.keys;

import org.jspecify.annotations.NullMarked;

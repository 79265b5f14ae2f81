/** Tests about the whole tree. */
@NullMarked
package ai.veritasad.house;

import org.jspecify.annotations.NullMarked;

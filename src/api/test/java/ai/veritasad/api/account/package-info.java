/** The account on this computer, tried. */
@NullMarked
package ai.veritasad.api.account;

import org.jspecify.annotations.NullMarked;

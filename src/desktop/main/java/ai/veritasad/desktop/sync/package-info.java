/**
 * The history that the devices of an account share: pushed, pulled, and kept twice where both
 * changed it.
 */
@NullMarked
package ai.veritasad.desktop.sync;

import org.jspecify.annotations.NullMarked;

/** Pictures of a video decoded and encoded anew, so that they fit beside those that are copied. */
@NullMarked
package ai.veritasad.desktop.cut.coding;

import org.jspecify.annotations.NullMarked;

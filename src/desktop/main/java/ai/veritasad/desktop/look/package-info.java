/** How everything looks: themes, icons, small controls that several rooms use. */
@NullMarked
package ai.veritasad.desktop.look;

import org.jspecify.annotations.NullMarked;

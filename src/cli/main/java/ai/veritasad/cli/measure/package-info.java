/** Tells how well the judgement agrees with people's marks. */
@NullMarked
package ai.veritasad.cli.measure;

import org.jspecify.annotations.NullMarked;

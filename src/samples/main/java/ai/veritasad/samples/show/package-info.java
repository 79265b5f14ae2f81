/**
 * The bundled sample: a talk show at a kitchen table with two integrations, and what is true of it.
 */
@NullMarked
package ai.veritasad.samples.show;

import org.jspecify.annotations.NullMarked;

/** Scenes that a film is shot in: calm and busy ones, drawn by code. */
@NullMarked
package ai.veritasad.samples.draw.scene;

import org.jspecify.annotations.NullMarked;

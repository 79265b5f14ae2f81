package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Size;

import java.awt.Graphics2D;

/** What fills the frame behind all overlays, at any second of the film. */
@FunctionalInterface
public interface Scene {

    void paint(Graphics2D canvas, Size size, double seconds);
}

package ai.veritasad.samples.draw;

import java.awt.image.BufferedImage;

/** A drawn thing with see-through surroundings, and where in it the ink is. */
record Sprite(BufferedImage image, Area ink) {}

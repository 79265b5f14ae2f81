package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.motion.Interval;

/** A scene and when it fills the frame. */
public record Shot(Interval span, Scene scene) {}

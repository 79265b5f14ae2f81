package ai.veritasad.samples.draw;

/** A scene and when it fills the frame. */
public record Shot(Interval span, Scene scene) {}

package ai.veritasad.samples;

import ai.veritasad.samples.draw.motion.Interval;

/** A named part of a film, as its author marks it. */
public record Chapter(Interval span, String title) {}

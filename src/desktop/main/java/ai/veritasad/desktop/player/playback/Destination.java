package ai.veritasad.desktop.player.playback;

import java.util.OptionalInt;

/**
 * Where a person or the course wants to be next.
 *
 * @param turn counts up; a higher one takes back all lower ones
 * @param time microseconds
 * @param steps frames to go from the picture of the time, negative for back; empty to go to the
 *     time. Zero where steps there and back add up to it.
 * @param glance whether the nearest keyframe is shown at once
 * @param still whether only a picture is wanted, without getting ready to play on
 */
record Destination(int turn, long time, OptionalInt steps, boolean glance, boolean still) {}

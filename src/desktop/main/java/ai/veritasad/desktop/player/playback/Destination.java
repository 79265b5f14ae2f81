package ai.veritasad.desktop.player.playback;

/**
 * Where a person or the course wants to be next.
 *
 * @param turn counts up; a higher one takes back all lower ones
 * @param time microseconds
 * @param steps frames to go from the picture that is shown, negative for back; 0 to go to the time
 * @param glance whether the nearest keyframe is shown at once
 * @param still whether only a picture is wanted, without getting ready to play on
 */
record Destination(int turn, long time, int steps, boolean glance, boolean still) {}

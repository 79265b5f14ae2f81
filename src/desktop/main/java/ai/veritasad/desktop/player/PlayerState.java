package ai.veritasad.desktop.player;

/** What a player does. */
public enum PlayerState {
    /** No file is open. */
    EMPTY,
    OPENING,
    PAUSED,
    PLAYING,
    /** The file can't be played. */
    FAILED
}

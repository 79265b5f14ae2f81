package ai.veritasad.fetch.link;

/** How much of a video is fetched. */
public enum Extent {
    /** The video, its captions and what its page says. */
    VIDEO,
    /** Captions and page alone: enough to judge what is said, without downloading the video. */
    CAPTIONS
}

package ai.veritasad.analyzer.report.signal;

/** Where a text was met. */
public enum Medium {
    /** Said: captions or recognised speech. */
    SPEECH,
    /** Written in the picture. */
    SCREEN,
    /** The payload of a QR or bar code in the picture. */
    CODE,
    /** The title of the video. */
    TITLE,
    /** The description under the video. */
    DESCRIPTION,
    /** The title of a chapter. */
    CHAPTER,
    /** The link under which the video was published, and what its page says of it. */
    PAGE;

    /** Whether the viewer meets it while watching, without opening anything. */
    public boolean isInVideo() {
        return this == SPEECH || this == SCREEN || this == CODE;
    }
}

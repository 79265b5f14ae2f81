package ai.veritasad.samples.draw.motion;

/** How a drawing moves while it is shown. */
public enum Motion {
    /** It stands still. */
    STATIC,
    /** It enters on the right and has left on the left when its time is over. */
    CRAWL,
    /** It wanders through the frame and turns back at the edges, once across every ten seconds. */
    BOUNCE
}

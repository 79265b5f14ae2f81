package ai.veritasad.samples.draw;

/** Something that can be laid over a picture. */
public sealed interface Drawing permits Lettering, QrCode, Panel, Trademark {

    /** The drawing's picture, made anew. */
    Sprite drawn();

    /** The width of the whole drawing in pixels, with box or quiet zone. */
    int width();
}

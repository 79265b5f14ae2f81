package ai.veritasad.desktop.window;

import org.kordamp.ikonli.feather.Feather;

/** A page of the window, in the order of the side bar. */
public enum Page {
    HOME(Feather.HOME),
    QUEUE(Feather.LIST),
    REVIEW(Feather.FILM),
    HISTORY(Feather.CLOCK),
    ACCOUNT(Feather.USER),
    SETTINGS(Feather.SETTINGS);

    private final Feather icon;

    Page(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}

package ai.veritasad.desktop.look;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat button that shows a sign alone; its words are for those who hear the window. */
public final class IconButton extends Button {

    public IconButton(Ikon sign, String words, Runnable deed) {
        super(null, new FontIcon(sign));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setAccessibleText(words);
        setOnAction(pressed -> deed.run());
    }
}

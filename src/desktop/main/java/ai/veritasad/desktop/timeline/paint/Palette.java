package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of the theme for a canvas, which knows no style sheets: unseen regions wear them, and
 * change with the theme.
 */
public final class Palette extends Pane {

    /** What a colour is for; its style class is {@code swatch-} and the name. */
    enum Swatch {
        GROUND,
        LANE,
        LINE,
        TEXT,
        MUTED,
        ACCENT,
        WAVE,
        UNREAD,
        SIGNAL,
        SPONSOR_READ,
        AD_BREAK,
        SELF_PROMOTION,
        MENTION,
        COMPLETE,
        INCOMPLETE,
        UNDECLARED,
        NEUTRAL
    }

    private final Map<Swatch, Region> swatches = new EnumMap<>(Swatch.class);

    public Palette(Runnable changed) {
        setManaged(false);
        setVisible(false);
        for (Swatch swatch : Swatch.values()) {
            Region region = new Region();
            String name = swatch.name().toLowerCase(Locale.ROOT).replace('_', '-');
            region.getStyleClass().add("swatch-" + name);
            ObservableValue<Background> background = region.backgroundProperty();
            background.subscribe(changed);
            swatches.put(swatch, region);
            getChildren().add(region);
        }
    }

    Color of(Swatch swatch) {
        Region region = swatches.get(swatch);
        Background background = region == null ? null : region.getBackground();
        if (background == null || background.getFills().isEmpty()) {
            return Color.GRAY;
        }
        Paint fill = background.getFills().getFirst().getFill();
        return fill instanceof Color color ? color : Color.GRAY;
    }

    Color of(Segment.Kind kind) {
        return of(
                switch (kind) {
                    case SPONSOR_READ -> Swatch.SPONSOR_READ;
                    case AD_BREAK -> Swatch.AD_BREAK;
                    case SELF_PROMOTION -> Swatch.SELF_PROMOTION;
                    case MENTION -> Swatch.MENTION;
                });
    }

    Color of(Disclosure.State state) {
        return of(
                switch (state) {
                    case COMPLETE -> Swatch.COMPLETE;
                    case INCOMPLETE -> Swatch.INCOMPLETE;
                    case UNDECLARED -> Swatch.UNDECLARED;
                    case NOT_REQUIRED, UNDECIDED -> Swatch.NEUTRAL;
                });
    }
}

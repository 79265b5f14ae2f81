package ai.veritasad.desktop.report.reason;

import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Numbers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.io.ByteArrayInputStream;

/** The crop that shows what was seen, beside a small outline of where in the picture it stood. */
final class ProofPicture extends Button {

    private static final double HEIGHT = 72;
    private static final double WIDTH = 300;
    private static final double MAP_WIDTH = 48;
    private static final double MAP_HEIGHT = 27;

    ProofPicture(Proof proof, String words, Messages messages, Runnable show) {
        getStyleClass().addAll("proof", "flat");
        ImageView crop = new ImageView(image(proof));
        crop.setPreserveRatio(true);
        crop.setSmooth(true);
        crop.setFitWidth(Math.min(WIDTH, crop.getImage().getWidth()));
        if (crop.getImage().getHeight() * WIDTH > HEIGHT * crop.getImage().getWidth()) {
            crop.setFitWidth(0);
            crop.setFitHeight(HEIGHT);
        }
        HBox row = new HBox(crop, map(proof.box()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("proof-row");
        setGraphic(row);
        setAccessibleText(
                messages.text("report.proof", new Numbers(messages).moment(proof.at()), words));
        setOnAction(pressed -> show.run());
    }

    private static Image image(Proof proof) {
        return new Image(new ByteArrayInputStream(proof.image().bytes()));
    }

    private static Pane map(Box box) {
        Rectangle frame = new Rectangle(MAP_WIDTH, MAP_HEIGHT);
        frame.getStyleClass().add("frame");
        Rectangle part =
                new Rectangle(
                        box.x() * MAP_WIDTH,
                        box.y() * MAP_HEIGHT,
                        Math.max(2, box.width() * MAP_WIDTH),
                        Math.max(2, box.height() * MAP_HEIGHT));
        part.getStyleClass().add("part");
        Pane map = new Pane(frame, part);
        map.getStyleClass().add("frame-map");
        map.setMinSize(MAP_WIDTH, MAP_HEIGHT);
        map.setMaxSize(MAP_WIDTH, MAP_HEIGHT);
        return map;
    }
}

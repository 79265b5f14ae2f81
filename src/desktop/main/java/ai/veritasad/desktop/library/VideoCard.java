package ai.veritasad.desktop.library;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.outcome.OutcomeLabel;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** A video as a button that opens its result: picture, heading, outcome, when. */
final class VideoCard extends Button {

    static final double WIDTH = 240;

    private static final double PICTURE_HEIGHT = 135;

    VideoCard(
            Video video,
            Messages messages,
            Function<Path, CompletableFuture<Image>> pictures,
            Consumer<Video> open) {
        getStyleClass().add("video-card");
        ImageView picture = new ImageView();
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setPreserveRatio(true);
        var _ = pictures.apply(video.file()).thenAccept(picture::setImage);
        StackPane frame = new StackPane(new FontIcon(Feather.FILM), picture);
        frame.getStyleClass().add("card-picture");
        frame.setMinSize(WIDTH, PICTURE_HEIGHT);
        frame.setMaxSize(WIDTH, PICTURE_HEIGHT);
        Label heading = new Label(video.heading());
        heading.getStyleClass().add("card-heading");
        OutcomeLabel outcome = new OutcomeLabel(messages);
        outcome.show(video.latest().outcome());
        Label when = new Label();
        when.getStyleClass().add("text-muted");
        when.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Times.day(video.latest().finished(), messages.locale()),
                                messages.languageProperty()));
        VBox words = new VBox(heading, outcome, when);
        words.getStyleClass().add("card-words");
        setGraphic(new VBox(frame, words));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setTooltip(new Tooltip(video.file().toString()));
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> video.heading() + ". " + outcome.getText(),
                                outcome.textProperty()));
        setOnAction(pressed -> open.accept(video));
    }
}

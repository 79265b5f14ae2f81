package ai.veritasad.desktop.report.segments;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** What can be done to the selected segment. */
final class SegmentMenu extends ContextMenu {

    private final ReviewModel model;
    private final Messages messages;

    SegmentMenu(ReviewModel model, Messages messages, Surroundings around) {
        this.model = model;
        this.messages = messages;
        getItems()
                .setAll(
                        item(
                                "report.do.play",
                                Feather.PLAY,
                                one -> around.play().accept(one.segment().span())),
                        item(
                                "report.do.copy",
                                Feather.COPY,
                                one -> Times.copy(messages, one.segment())),
                        item(
                                "report.do.copy-all",
                                Feather.CLIPBOARD,
                                one -> Times.copy(messages, model.segments())),
                        item(
                                "report.do.know",
                                Feather.BOOKMARK,
                                one -> around.know().accept(one.segment())),
                        new SeparatorMenuItem(),
                        item(
                                "report.do.accept",
                                Feather.CHECK,
                                one -> model.review(one.id(), Review.ACCEPTED)),
                        item(
                                "report.do.reject",
                                Feather.SLASH,
                                one -> model.review(one.id(), Review.REJECTED)),
                        item(
                                "report.do.reopen",
                                Feather.ROTATE_CCW,
                                one -> model.review(one.id(), Review.OPEN)),
                        new SeparatorMenuItem(),
                        kinds(),
                        item(
                                "report.do.split",
                                Feather.SCISSORS,
                                one -> model.split(around.playhead().get())),
                        item(
                                "report.do.merge",
                                Feather.GIT_MERGE,
                                one -> model.mergeWithNext(one.id())),
                        new SeparatorMenuItem(),
                        item("report.do.delete", Feather.TRASH_2, one -> model.delete(one.id())));
    }

    private Menu kinds() {
        Menu menu = new Menu();
        menu.textProperty().bind(messages.bound("report.kind-field"));
        menu.setGraphic(new FontIcon(Feather.TAG));
        for (Segment.Kind kind : Segment.Kind.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(messages.boundName("report.kind", kind));
            item.setOnAction(
                    chosen -> model.selected().ifPresent(one -> model.relabel(one.id(), kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, Feather icon, Consumer<Reviewed> deed) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(messages.bound(key));
        item.setGraphic(new FontIcon(icon));
        item.setOnAction(chosen -> model.selected().ifPresent(deed));
        return item;
    }
}

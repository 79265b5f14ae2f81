package ai.veritasad.desktop.privacy;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.work.Work;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** The newest lines of the network log, read when it is unfolded. */
public final class NetworkLogView extends TitledPane {

    private static final int MOST_LINES = 500;

    public NetworkLogView(
            NetworkLog log, Messages messages, Work work, Consumer<Exception> trouble) {
        setId("network-log");
        textProperty().bind(messages.bound("privacy.log"));
        TextArea lines = new TextArea();
        lines.setId("network-log-lines");
        lines.setEditable(false);
        lines.setPrefRowCount(8);
        lines.accessibleTextProperty().bind(messages.bound("privacy.log"));
        lines.promptTextProperty().bind(messages.bound("privacy.nothing"));
        Label where = new Label(log.file().toString());
        where.getStyleClass().add("text-muted");
        where.setWrapText(true);
        Label signs = new Label();
        signs.textProperty().bind(messages.bound("privacy.signs"));
        signs.setWrapText(true);
        setContent(new VBox(8, signs, lines, where));
        setExpanded(false);
        expandedProperty()
                .subscribe(open -> {
                    if (open) {
                        work.start(
                                () -> log.newest(MOST_LINES),
                                (List<String> newest) -> lines.setText(String.join("\n", newest)),
                                trouble);
                    }
                });
    }
}

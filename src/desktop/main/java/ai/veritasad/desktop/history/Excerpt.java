package ai.veritasad.desktop.history;

import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** The words of a find, each marked one a text of its own. */
final class Excerpt {

    private Excerpt() {}

    static List<Text> texts(String excerpt) {
        List<Text> texts = new ArrayList<>();
        int from = 0;
        while (from < excerpt.length()) {
            boolean marked = excerpt.charAt(from) == Hit.FROM;
            int end = excerpt.indexOf(marked ? Hit.TO : Hit.FROM, from);
            int to = end < 0 ? excerpt.length() : end;
            add(texts, excerpt.substring(marked ? from + 1 : from, to), marked);
            from = marked ? to + 1 : to;
        }
        return texts;
    }

    private static void add(List<Text> texts, String words, boolean marked) {
        if (!words.isEmpty()) {
            Text text = new Text(words.replace('\n', ' '));
            text.getStyleClass().add(marked ? "find-mark" : "find-excerpt");
            texts.add(text);
        }
    }
}

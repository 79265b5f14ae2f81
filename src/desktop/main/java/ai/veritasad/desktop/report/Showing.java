package ai.veritasad.desktop.report;

import javafx.collections.ObservableList;

import java.util.List;

/** Brings a shown list up to date, touching only the entries that differ while a hand drags. */
final class Showing {

    private Showing() {}

    static <T> void replace(ObservableList<T> shown, List<T> next) {
        if (shown.size() != next.size()) {
            shown.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!shown.get(i).equals(next.get(i))) {
                shown.set(i, next.get(i));
            }
        }
    }
}

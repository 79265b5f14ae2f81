package ai.veritasad.desktop.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which page is shown, and which was shown before. */
public final class Navigation {

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.HOME);
    private final Deque<Page> before = new ArrayDeque<>();

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public void show(Page wanted) {
        if (page.get() != wanted) {
            before.push(page.get());
            page.set(wanted);
        }
    }

    public void back() {
        if (!before.isEmpty()) {
            page.set(before.pop());
        }
    }
}

package ai.veritasad.desktop.report.edit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/** Every step that was done, in order, and the one at which we stand; those after it are undone. */
public final class History {

    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Step> seen = FXCollections.unmodifiableObservableList(steps);
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(0);
    private final BooleanExpression canUndo = position.greaterThan(0);
    private final BooleanExpression canRedo =
            Bindings.createBooleanBinding(() -> position.get() + 1 < steps.size(), position, steps);

    /** Forgets everything and begins with what was opened. */
    public void begin(Draft opened) {
        position.set(0);
        steps.setAll(new Step(Deed.OPENED, Optional.empty(), opened));
    }

    /** Goes on from where we stand; what was undone is forgotten. */
    public void add(Step step) {
        steps.remove(position.get() + 1, steps.size());
        steps.add(step);
        position.set(steps.size() - 1);
    }

    /** To the state after one of the steps. */
    public void goTo(int step) {
        position.set(Math.clamp(step, 0, Math.max(0, steps.size() - 1)));
    }

    /** What holds now. */
    public Draft draft() {
        return steps.isEmpty() ? Draft.EMPTY : steps.get(position.get()).after();
    }

    public ObservableList<Step> steps() {
        return seen;
    }

    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public BooleanExpression canUndo() {
        return canUndo;
    }

    public BooleanExpression canRedo() {
        return canRedo;
    }
}

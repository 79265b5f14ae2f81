package ai.veritasad.desktop.models;

import ai.veritasad.analyzer.models.Model;

/**
 * A model and how much of it is here.
 *
 * @param fetched share of its bytes while it is being fetched, 0 to 1
 */
public record Held(Model model, State state, double fetched) {

    /** How a model stands. */
    public enum State {
        LOOKED_FOR,
        AWAY,
        BEING_FETCHED,
        HERE
    }

    Held now(State other) {
        return new Held(model, other, 0);
    }

    Held fetched(double share) {
        return new Held(model, State.BEING_FETCHED, share);
    }
}

package ai.veritasad.cli.summary;

import java.util.Map;
import java.util.Optional;

/**
 * Where the crops were written that show what was seen.
 *
 * @param places a path for each proof's id, as the reader can open it
 */
public record Proofs(Map<String, String> places) {

    public static final Proofs NOT_WRITTEN = new Proofs(Map.of());

    public Proofs {
        places = Map.copyOf(places);
    }

    Optional<String> place(String id) {
        return Optional.ofNullable(places.get(id));
    }
}

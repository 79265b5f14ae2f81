package ai.veritasad.desktop.queue;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of files that were handed in.
 *
 * @param added how many are new in the queue
 * @param waiting how many wait there already
 * @param known those that were analyzed already
 * @param leftOut how many are neither media nor captions
 */
public record Added(int added, int waiting, List<Path> known, int leftOut) {

    public static final Added NOTHING = new Added(0, 0, List.of(), 0);

    public Added {
        known = List.copyOf(known);
    }
}

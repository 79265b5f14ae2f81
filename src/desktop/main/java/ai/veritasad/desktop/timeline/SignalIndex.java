package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.timeline.paint.Family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signals of a film by lane and time, so that thousands are drawn and found in no time. */
public final class SignalIndex {

    /**
     * Something to draw.
     *
     * @param signal index among the signals
     * @param strength 0 to 1
     */
    public record Item(long start, long end, int signal, double strength) {}

    /**
     * Neighbours that can't be told apart at this zoom.
     *
     * @param count how many they are
     * @param strongest the one to be named for all
     */
    public record Run(long start, long end, int count, Item strongest) {}

    private static final double PLAIN = 0.8;

    private final List<Signal> signals;
    private final Map<Family, List<Item>> lanes = new EnumMap<>(Family.class);

    SignalIndex(List<Signal> signals) {
        this.signals = List.copyOf(signals);
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            if (Family.isInFilm(signal)) {
                List<Item> lane =
                        lanes.computeIfAbsent(Family.of(signal), family -> new ArrayList<>());
                add(lane, signal, i);
            }
        }
        lanes.values().forEach(lane -> lane.sort(Comparator.comparingLong(Item::start)));
    }

    private static void add(List<Item> lane, Signal signal, int index) {
        switch (signal) {
            case Broadcast.Shots shots ->
                    shots.cuts().forEach(cut -> lane.add(item(Span.at(cut), index, PLAIN / 2)));
            case Signal.Talk talk -> lane.add(item(talk.span(), index, talk.probability()));
            case Broadcast.AdBreak found ->
                    lane.add(item(found.span(), index, found.probability()));
            default -> lane.add(item(signal.span(), index, PLAIN));
        }
    }

    private static Item item(Span span, int index, double strength) {
        return new Item(span.start().micros(), span.end().micros(), index, strength);
    }

    /** The families that have something to show, in their order. */
    List<Family> families() {
        return List.copyOf(lanes.keySet());
    }

    public Signal signal(int index) {
        return signals.get(index);
    }

    List<Signal> signals() {
        return signals;
    }

    /**
     * What is seen of a lane, ascending.
     *
     * @param gap what lies closer together becomes one, in microseconds
     */
    public List<Run> runs(Family family, long from, long until, double gap) {
        List<Run> runs = new ArrayList<>();
        for (Item item : lanes.getOrDefault(family, List.of())) {
            if (item.start() > until) {
                break;
            }
            if (item.end() < from) {
                continue;
            }
            Run last = runs.isEmpty() ? null : runs.getLast();
            boolean tiny = item.end() - item.start() < 2 * gap;
            if (last != null && tiny && item.start() - last.end() < gap) {
                Item strongest =
                        item.strength() > last.strongest().strength() ? item : last.strongest();
                long end = Math.max(last.end(), item.end());
                runs.set(runs.size() - 1, new Run(last.start(), end, last.count() + 1, strongest));
            } else {
                runs.add(new Run(item.start(), item.end(), 1, item));
            }
        }
        return runs;
    }

    /** The signal nearest to a time, no farther than a tolerance; the shortest of those there. */
    Optional<Item> at(Family family, long time, double tolerance) {
        return lanes.getOrDefault(family, List.of()).stream()
                .filter(item -> item.start() - tolerance <= time && time <= item.end() + tolerance)
                .min(Comparator.comparingLong(item -> item.end() - item.start()));
    }

    /** Cuts, silences and black: where a film itself changes. */
    List<Snapping.Target> changes() {
        List<Snapping.Target> targets = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal instanceof Broadcast.Shots shots) {
                shots.cuts()
                        .forEach(cut -> targets.add(new Snapping.Target(cut, Snapping.Kind.SHOT)));
            } else if (signal instanceof Broadcast.Silence silence) {
                targets.addAll(Snapping.Target.ends(silence.span(), Snapping.Kind.SILENCE));
            } else if (signal instanceof Broadcast.Black black) {
                targets.addAll(Snapping.Target.ends(black.span(), Snapping.Kind.SHOT));
            }
        }
        return targets;
    }

    /** The end of the last signal. */
    MediaTime end() {
        return signals.stream()
                .map(signal -> signal.span().end())
                .max(Comparator.naturalOrder())
                .orElse(MediaTime.ZERO);
    }
}

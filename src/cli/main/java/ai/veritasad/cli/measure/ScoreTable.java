package ai.veritasad.cli.measure;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.training.score.Judged;
import ai.veritasad.training.score.Reliability;
import ai.veritasad.training.score.Scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores as lines, figures one below the other. */
public final class ScoreTable {

    /** Marked ads that are less apart are one ad with a pause in it. */
    private static final MediaTime APART = MediaTime.ofSeconds(15);

    private static final int NAME = 38;
    private static final int FIGURE = 9;

    private final Messages messages;

    public ScoreTable(Messages messages) {
        this.messages = messages;
    }

    /** Of one corpus, under its name. */
    public List<Text> of(String name, List<Judged> videos) {
        Scores joined = Scores.of(videos, APART);
        Scores apart = Scores.of(videos, MediaTime.ZERO);
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(Style.STRONG, name));
        lines.add(
                Text.of(
                        "  "
                                + messages.say(
                                        "score.size",
                                        videos.size(),
                                        fixed(
                                                videos.stream()
                                                        .mapToDouble(one -> one.video().hours())
                                                        .sum(),
                                                1))));
        lines.add(heading("score.segments", "score.joined", "score.apart"));
        lines.add(row("score.precision", joined.precision(), apart.precision()));
        lines.add(row("score.recall", joined.recall(), apart.recall()));
        lines.add(row("score.f1", joined.f1(), apart.f1()));
        lines.add(row("score.macro", joined.macro(), apart.macro()));
        lines.add(row("score.per-second", joined.perSecond(), apart.perSecond()));
        lines.add(row("score.border-mean", joined.borders().mean(), apart.borders().mean()));
        lines.add(
                row("score.border-90", joined.borders().ninetieth(), apart.borders().ninetieth()));
        lines.add(line("score.counts", joined.found() + " / " + joined.marked()));
        lines.add(line("score.false-alarms", fixed(joined.falseAlarms(), 3)));
        lines.add(line("score.work", fixed(joined.work(), 3)));
        lines.add(line("score.speed", joined.work() == 0 ? "–" : fixed(3600 / joined.work(), 0)));
        return lines;
    }

    /** What probabilities meant, a fifth a line. */
    public List<Text> reliability(List<Judged> videos) {
        List<Text> lines = new ArrayList<>();
        lines.add(heading("score.reliability", "score.said", "score.right"));
        for (Reliability.Bin bin : Reliability.of(videos, APART)) {
            lines.add(
                    Text.of(
                            "  "
                                    + Columns.padded(
                                            messages.say(
                                                    "score.bin",
                                                    fixed(bin.from(), 1),
                                                    fixed(bin.to(), 1),
                                                    bin.guesses()),
                                            NAME)
                                    + figure(fixed(bin.said(), 2))
                                    + figure(fixed(bin.right(), 2))));
        }
        return lines;
    }

    private Text heading(String what, String first, String second) {
        return Text.of(
                Style.MUTED,
                "  "
                        + Columns.padded(messages.say(what), NAME)
                        + figure(messages.say(first))
                        + figure(messages.say(second)));
    }

    private Text row(String key, double joined, double apart) {
        return Text.of(
                "  "
                        + Columns.padded(messages.say(key), NAME)
                        + figure(fixed(joined, 3))
                        + figure(fixed(apart, 3)));
    }

    private Text line(String key, String value) {
        return Text.of("  " + Columns.padded(messages.say(key), NAME) + figure(value));
    }

    private static String figure(String value) {
        return " ".repeat(Math.max(1, FIGURE - Columns.of(value))) + value;
    }

    private static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

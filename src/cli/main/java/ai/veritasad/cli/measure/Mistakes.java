package ai.veritasad.cli.measure;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.training.score.Judged;
import ai.veritasad.training.score.Matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The longest ads that were missed and the longest that are none, with what is said in them. */
public final class Mistakes {

    private static final int SHOWN = 10;
    private static final int LONGEST_TEXT = 400;
    private static final MediaTime APART = MediaTime.ofSeconds(15);

    private final Messages messages;
    private final int width;

    public Mistakes(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    private record Mistake(Judged video, Span span) {}

    public List<Text> of(List<Judged> videos) {
        List<Text> lines = new ArrayList<>(worst("mistakes.missed", videos, false));
        lines.addAll(worst("mistakes.false", videos, true));
        return lines;
    }

    private List<Text> worst(String heading, List<Judged> videos, boolean found) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Judged video : videos) {
            List<Span> marked = video.video().adsJoined(APART);
            List<Span> alone =
                    found
                            ? Matching.unmarked(video.found(), marked)
                            : Matching.missed(video.found(), marked);
            alone.forEach(span -> mistakes.add(new Mistake(video, span)));
        }
        mistakes.sort(Comparator.comparing((Mistake one) -> one.span().length()).reversed());
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(Style.STRONG, messages.say(heading, mistakes.size())));
        for (Mistake mistake : mistakes.subList(0, Math.min(SHOWN, mistakes.size()))) {
            lines.add(
                    Text.of("  ")
                            .and(Style.ACCENT, mistake.video().video().id())
                            .and("  " + mistake.span()));
            lines.addAll(Text.indent(4).beside(Text.of(words(mistake)), width));
        }
        return lines;
    }

    private static String words(Mistake mistake) {
        Transcript said = mistake.video().video().transcript();
        String text =
                said.cues().stream()
                        .filter(cue -> mistake.span().contains(cue.span().middle()))
                        .map(Cue::text)
                        .collect(Collectors.joining(" "));
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, LONGEST_TEXT / 2)
                        + " … "
                        + text.substring(text.length() - LONGEST_TEXT / 2);
    }
}

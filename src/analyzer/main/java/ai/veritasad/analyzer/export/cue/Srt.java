package ai.veritasad.analyzer.export.cue;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * SubRip captions, for players that know nothing else; to the millisecond. The format has no way to
 * write {@code -->} in a text, so an arrow stands for it.
 */
public final class Srt implements Format {

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)\\uFEFF?\\s*\\d+\\s*\\R\\s*[\\d:,.]+\\s+-->.*");

    @Override
    public String id() {
        return "srt";
    }

    /** Not {@code .srt} alone: that is the name of the video's captions. */
    @Override
    public String ending() {
        return ".ad-cues.srt";
    }

    @Override
    public LocalText about() {
        return new LocalText("SRT: метки поверх видео", "SRT: cues over the picture");
    }

    @Override
    public boolean recognises(String text) {
        return BEGINNING.matcher(text).matches();
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Cues.Shown cue : Cues.of(marks, options)) {
            text.append(number++).append('\n');
            text.append(clock(cue.span().start())).append(" --> ");
            text.append(clock(cue.span().end())).append('\n');
            text.append(cue.text().replace("-->", "→")).append("\n\n");
        }
        return text.toString();
    }

    private static String clock(MediaTime time) {
        return Timecode.clock(time, Cues.DECIMALS).replace('.', ',');
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        return Lines.blocks(text).stream()
                .map(block -> Cues.read(this, block, UnaryOperator.identity()))
                .sorted(Comparator.comparing(ImportedSegment::span))
                .toList();
    }
}

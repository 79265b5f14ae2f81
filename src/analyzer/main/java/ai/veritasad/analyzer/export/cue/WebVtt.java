package ai.veritasad.analyzer.export.cue;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** WebVTT: a cue for each ad, for web players; to the millisecond. */
public final class WebVtt implements Format {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9.:\\s][^>]*>|</>");
    private static final Pattern NO_CUE = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");

    @Override
    public String id() {
        return "webvtt";
    }

    /** Not {@code .vtt} alone: that is the name of the video's captions. */
    @Override
    public String ending() {
        return ".ad-cues.vtt";
    }

    @Override
    public LocalText about() {
        return new LocalText("WebVTT: метки в веб-плеерах", "WebVTT: cues in web players");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.withoutMark(text).startsWith("WEBVTT");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cues.Shown cue : Cues.of(marks, options)) {
            text.append('\n').append(cue.id()).append('\n');
            text.append(Timecode.clock(cue.span().start(), Cues.DECIMALS)).append(" --> ");
            text.append(Timecode.clock(cue.span().end(), Cues.DECIMALS)).append('\n');
            text.append(escaped(cue.text())).append('\n');
        }
        return text.toString();
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        if (!recognises(text)) {
            throw Malformed.line(this, Lines.of(text).getFirst(), "WEBVTT");
        }
        return Lines.blocks(text).stream()
                .skip(1)
                .filter(block -> !NO_CUE.matcher(block.getFirst().text()).matches())
                .map(block -> Cues.read(this, block, WebVtt::plain))
                .sorted(Comparator.comparing(ImportedSegment::span))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String plain(String text) {
        return TAG.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "\u200E")
                .replace("&rlm;", "\u200F")
                .replace("&amp;", "&");
    }
}

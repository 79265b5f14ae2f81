package ai.veritasad.desktop.report.segments;

import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.desktop.language.Messages;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.List;
import java.util.stream.Collectors;

/** Times of segments on the clipboard, one segment a line. */
final class Times {

    private Times() {}

    static void copy(Messages messages, Segment segment) {
        copy(messages, List.of(segment));
    }

    static void copy(Messages messages, List<Segment> segments) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text(messages, segments));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** {@code 00:01:05.490 – 00:01:24.869 sponsor read ООО «Ромашка»}. */
    static String text(Messages messages, List<Segment> segments) {
        return segments.stream()
                .map(segment ->
                        Timecode.clock(segment.span().start(), 3)
                                + " – "
                                + Timecode.clock(segment.span().end(), 3)
                                + "\t"
                                + messages.name("report.kind", segment.kind())
                                + segment.advertiser().map(name -> "\t" + name).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}

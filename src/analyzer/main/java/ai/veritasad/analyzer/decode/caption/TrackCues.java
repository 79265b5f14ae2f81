package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.decode.cue.AssCues;
import ai.veritasad.analyzer.decode.cue.CaptionLine;
import ai.veritasad.analyzer.decode.cue.ParsedCues;
import ai.veritasad.analyzer.decode.cue.RawCue;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects the captions of one track inside a medium, as they come out of it. */
public final class TrackCues {

    private static final int LONGEST_CUE = 20_000;

    /** In Matroska a dialogue line goes without its times: eight fields, then the text. */
    private static final int ASS_FIELDS = 9;

    /** What stands in each packet of a track. */
    public enum Markup {
        /** Lines of SubRip, WebVTT or no markup at all. */
        LINES,
        /** A dialogue line of ASS or SSA without its times. */
        ASS,
        /** Length of the text, the text, then how it is styled (3GPP TS 26.245). */
        MOV_TEXT
    }

    private final Markup markup;
    private final List<RawCue> cues = new ArrayList<>();
    private int bad;

    public TrackCues(Markup markup) {
        this.markup = markup;
    }

    /** Takes one packet, shown during {@code span}. */
    public void add(Span span, byte[] packet) {
        Optional<List<CaptionLine>> lines = lines(span, packet);
        bad += lines.isEmpty() ? 1 : 0;
        lines.map(read -> new RawCue(span, read))
                .filter(cue -> !cue.lines().isEmpty())
                .ifPresent(cues::add);
    }

    /** Counts a packet that can't be used. */
    public void addBad() {
        bad++;
    }

    public boolean isEmpty() {
        return cues.isEmpty();
    }

    /** All captions so far, every word once. */
    public Transcript transcript(String source, Optional<String> language) {
        ParsedCues parsed = parsed();
        return new Transcript(CaptionLanguage.of(parsed.cues(), language), source, parsed.cues());
    }

    /** What could not be read. */
    public List<Warning> warnings() {
        return CaptionFile.warnings(parsed());
    }

    private ParsedCues parsed() {
        return new ParsedCues(RawCue.ordered(cues), bad, Optional.empty());
    }

    private Optional<List<CaptionLine>> lines(Span span, byte[] packet) {
        return switch (markup) {
            case LINES -> text(packet).map(text -> plain(text, span));
            case ASS -> text(packet).flatMap(TrackCues::dialogue).map(t -> AssCues.lines(t, span));
            case MOV_TEXT -> movText(packet).map(text -> plain(text, span));
        };
    }

    private static List<CaptionLine> plain(String text, Span span) {
        return text.lines().map(line -> CaptionLine.of(line, span)).toList();
    }

    private static Optional<String> text(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        String text = CaptionBytes.decoded(Arrays.copyOf(bytes, end));
        return text.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(LONGEST_CUE, text.length())));
    }

    private static Optional<String> dialogue(String line) {
        String[] fields = line.split(",", ASS_FIELDS);
        return fields.length < ASS_FIELDS ? Optional.empty() : Optional.of(fields[ASS_FIELDS - 1]);
    }

    private static Optional<String> movText(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int length = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return length + 2 > bytes.length
                ? Optional.empty()
                : text(Arrays.copyOfRange(bytes, 2, 2 + length));
    }
}

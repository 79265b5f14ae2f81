package ai.veritasad.analyzer.export.skip;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.ImportedSegment.Role;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Stretches;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * mpv's edit decision list: the parts to play, so that the film runs without its ads. Parts shorter
 * than a tenth of a second are left out. The list lies beside the video and names it; what it
 * leaves out is read back as ads.
 */
public final class MpvEdl implements Format {

    private static final String HEADER = "# mpv EDL v0";
    private static final String EXAMPLE = "talk.mp4,0,70.5";
    private static final MediaTime SHORTEST_PART = MediaTime.ofMillis(100);
    private static final MediaTime ANY = new MediaTime(1);

    @Override
    public String id() {
        return "mpv-edl";
    }

    @Override
    public String ending() {
        return ".mpv.edl";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "mpv: проигрывание без рекламы", "mpv: plays the film without its ads");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.withoutMark(text).startsWith(HEADER)
                || Lines.withoutMark(text).startsWith("mpv EDL v0");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        MediaTime end =
                marks.duration()
                        .orElseThrow(() ->
                                Malformed.text(
                                        this,
                                        new LocalText(
                                                "нужна длительность, а файл её не сообщает."
                                                        + " Выберите kodi-edl.",
                                                "a duration is needed, but the file doesn't"
                                                        + " tell it. Choose kodi-edl.")));
        List<Span> parts = Stretches.between(marks.skipped(options), end, SHORTEST_PART);
        if (parts.isEmpty()) {
            throw Malformed.text(
                    this,
                    new LocalText(
                            "реклама занимает всё видео, играть нечего. Выберите kodi-edl.",
                            "the ad is as long as the video, nothing is left to play. Choose"
                                    + " kodi-edl."));
        }
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Span part : parts) {
            text.append(MpvEntries.quoted(marks.medium()))
                    .append(',')
                    .append(Timecode.seconds(part.start()))
                    .append(',')
                    .append(Timecode.seconds(part.length()))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        List<MpvEntries.Entry> entries = entries(text);
        for (MpvEntries.Entry entry : entries) {
            if (!medium(entry).equals(medium(entries.getFirst()))) {
                throw severalMedia(entry.line());
            }
        }
        List<Span> parts = entries.stream().map(entry -> part(entry, options)).toList();
        MediaTime end = options.duration().orElse(Stretches.joined(parts).getLast().end());
        return Stretches.between(parts, end, ANY).stream()
                .map(gap -> ImportedSegment.plain(gap, Role.AD))
                .toList();
    }

    private List<MpvEntries.Entry> entries(String text) {
        try {
            List<MpvEntries.Entry> entries = MpvEntries.of(Lines.withoutMark(text));
            if (entries.isEmpty()) {
                throw wrong(new MpvEntries.Entry(1, List.of()));
            }
            return entries;
        } catch (MpvEntries.WrongLength e) {
            throw Malformed.line(
                    this,
                    e.line(),
                    new LocalText(
                            "длина имени между знаками % не равна его длине в байтах",
                            "the length between the % signs is not the name's length in bytes"));
        }
    }

    private static String medium(MpvEntries.Entry entry) {
        return entry.value("file", 0).orElse("");
    }

    private Span part(MpvEntries.Entry entry, ImportOptions options) {
        MediaTime start = time(entry, "start", 1).orElse(MediaTime.ZERO);
        MediaTime end =
                time(entry, "length", 2)
                        .map(start::plus)
                        .or(options::duration)
                        .orElseThrow(() -> wrong(entry));
        return new Span(start, MediaTime.max(start, end));
    }

    private Optional<MediaTime> time(MpvEntries.Entry entry, String name, int place) {
        return entry.value(name, place)
                .map(value -> Timecode.ofSeconds(value).orElseThrow(() -> wrong(entry)));
    }

    private AnalysisException wrong(MpvEntries.Entry entry) {
        String text =
                entry.parameters().stream()
                        .map(MpvEntries.Parameter::value)
                        .collect(Collectors.joining(","));
        return Malformed.line(this, new Lines.Line(entry.line(), text), EXAMPLE);
    }

    private AnalysisException severalMedia(int line) {
        return Malformed.line(
                this,
                line,
                new LocalText(
                        "это часть другого файла, а список должен быть об одном",
                        "this part is of another file, but the list must be about one"));
    }
}

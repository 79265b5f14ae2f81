package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chapters for the description of a YouTube video: whole seconds, the first at 0:00, at least three
 * of at least ten seconds. How a film is bent to these rules is told by {@link YoutubeRules}.
 */
public final class YoutubeChapters implements Format {

    private static final long SECOND = 1_000_000;
    private static final String EXAMPLE = "1:10 Реклама: Brighta";

    private static final Pattern LINE =
            Pattern.compile("((?:\\d{1,3}:)?\\d{1,2}:\\d{2})(?:\\s+[-–—]\\s+|\\s+)(\\S.*)");
    private static final Pattern LIKE_A_TIME = Pattern.compile("\\d+:\\d.*");

    @Override
    public String id() {
        return "youtube-chapters";
    }

    @Override
    public String ending() {
        return ".chapters.txt";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "главы для описания видео на YouTube",
                "chapters for the description of a YouTube video");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.of(text).stream()
                .anyMatch(line -> LINE.matcher(line.text().strip()).matches());
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        List<Chapter> chapters =
                Chapter.of(marks, options.withContent(true), YoutubeChapters::wholeSecond);
        if (chapters.stream().noneMatch(Chapter::isAd)) {
            return "";
        }
        List<Chapter> fitting =
                YoutubeRules.fit(
                        chapters, marks.duration().map(YoutubeChapters::wholeSecond), options);
        if (fitting.size() < YoutubeRules.FEWEST) {
            throw tooShort();
        }
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : fitting) {
            text.append(clock(chapter.start())).append(' ').append(chapter.title()).append('\n');
        }
        return text.toString();
    }

    private AnalysisException tooShort() {
        return Malformed.text(
                this,
                new LocalText(
                        "YouTube показывает главы, если их не меньше трёх по 10 секунд; в этом видео"
                                + " столько не помещается. Выберите другой формат.",
                        "YouTube shows chapters from three of 10 seconds on; this video has no room for"
                                + " them. Choose another format."));
    }

    private static MediaTime wholeSecond(MediaTime time) {
        return new MediaTime(Math.floorDiv(time.micros(), SECOND) * SECOND);
    }

    private static String clock(MediaTime time) {
        String padded = Timecode.clock(time, 0);
        return padded.replaceFirst("^00:0?", "").replaceFirst("^0(?=\\d+:\\d\\d:)", "");
    }

    /** Lines that begin with no time are the rest of a description and are passed over. */
    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        List<Chapter> chapters = new ArrayList<>();
        for (Lines.Line line : Lines.of(text)) {
            String stripped = line.text().strip();
            Matcher parts = LINE.matcher(stripped);
            if (parts.matches()) {
                MediaTime start =
                        Timecode.ofClock(parts.group(1))
                                .orElseThrow(() -> Malformed.line(this, line, EXAMPLE));
                chapters.add(Chapter.read(start, Optional.empty(), parts.group(2)));
            } else if (LIKE_A_TIME.matcher(stripped).matches()) {
                throw Malformed.line(this, line, EXAMPLE);
            }
        }
        if (chapters.isEmpty() && !text.isBlank()) {
            throw Malformed.line(this, Lines.of(text).getFirst(), EXAMPLE);
        }
        return Chapter.imported(chapters, options);
    }
}

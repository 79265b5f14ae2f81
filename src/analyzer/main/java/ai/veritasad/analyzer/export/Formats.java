package ai.veritasad.analyzer.export;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.chapter.FfMetadata;
import ai.veritasad.analyzer.export.chapter.MatroskaChapters;
import ai.veritasad.analyzer.export.chapter.PodcastChapters;
import ai.veritasad.analyzer.export.chapter.YoutubeChapters;
import ai.veritasad.analyzer.export.cue.Srt;
import ai.veritasad.analyzer.export.cue.WebVtt;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.losslesscut.LosslessCutCsv;
import ai.veritasad.analyzer.export.losslesscut.LosslessCutProject;
import ai.veritasad.analyzer.export.skip.ComskipTxt;
import ai.veritasad.analyzer.export.skip.KodiEdl;
import ai.veritasad.analyzer.export.skip.MpvEdl;
import ai.veritasad.analyzer.export.skip.SponsorBlock;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All formats by name, by a file's name and by what stands in it. */
public final class Formats {

    /** In the order in which they are listed; of two that fit a file the first is meant. */
    public static final List<Format> ALL =
            List.of(
                    new KodiEdl(),
                    new MpvEdl(),
                    new ComskipTxt(),
                    new SponsorBlock(),
                    new YoutubeChapters(),
                    new FfMetadata(),
                    new PodcastChapters(),
                    new MatroskaChapters(),
                    new WebVtt(),
                    new Srt(),
                    new LosslessCutProject(),
                    new LosslessCutCsv());

    private Formats() {}

    /** Every format's name, for messages and lists. */
    public static String ids() {
        return ALL.stream().map(Format::id).collect(Collectors.joining(", "));
    }

    /**
     * The format of that name.
     *
     * @throws AnalysisException.Unusable names the known ones
     */
    public static Format of(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        unknown(
                                "Формат «%s» неизвестен.".formatted(id),
                                "There is no format “%s”.".formatted(id)));
    }

    /**
     * The format that a file is to be written in, by the end of its name, as long as only one has
     * it; {@code .edl} is Kodi's.
     *
     * @throws AnalysisException.Unusable names the known ones
     */
    public static Format ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> name.endsWith(format.ending()))
                .max((a, b) -> Integer.compare(a.ending().length(), b.ending().length()))
                .or(() -> onlyOneWith(extension(name)))
                .orElseThrow(() ->
                        unknown(
                                "По имени «%s» не понять формат.".formatted(fileName),
                                "The name “%s” doesn't tell a format.".formatted(fileName)));
    }

    /**
     * The format that a text is in: one whose extension the file has and whose beginning the text
     * has, else the extension's only one, so that it may say what is wrong with the text, else any
     * that knows the beginning.
     *
     * @throws AnalysisException.Unusable names the known ones
     */
    public static Format ofFile(String fileName, String text) {
        String extension = extension(fileName.toLowerCase(Locale.ROOT));
        return ALL.stream()
                .filter(format -> extension(format.ending()).equals(extension))
                .filter(format -> format.recognises(text))
                .findFirst()
                .or(() -> onlyOneWith(extension))
                .or(() -> ALL.stream().filter(format -> format.recognises(text)).findFirst())
                .orElseThrow(() ->
                        unknown(
                                "В «%s» нет ни одного известного формата.".formatted(fileName),
                                "“%s” is in no known format.".formatted(fileName)));
    }

    private static Optional<Format> onlyOneWith(String extension) {
        List<Format> with =
                ALL.stream()
                        .filter(format -> extension(format.ending()).equals(extension))
                        .toList();
        return with.size() == 1 ? Optional.of(with.getFirst()) : Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private static AnalysisException unknown(String ru, String en) {
        return new AnalysisException.Unusable(
                new LocalText(
                        ru + " Есть такие: " + ids() + ".", en + " There are: " + ids() + "."));
    }
}

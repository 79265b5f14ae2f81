package ai.veritasad.desktop.cut;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.desktop.cut.coding.Unencodable;

import java.io.IOException;
import java.nio.file.Path;

/** What goes wrong with a copy, in words that name the cause and the mend. */
final class Problem {

    private Problem() {}

    static AnalysisException unreadable(Path video, int error) {
        return new AnalysisException.Unreadable(video, Unencodable.words(error));
    }

    static AnalysisException unwritable(Path target, int error) {
        return unwritable(target, Unencodable.words(error));
    }

    static AnalysisException unwritable(Path target, IOException error) {
        return unwritable(target, String.valueOf(error.getMessage()));
    }

    private static AnalysisException unwritable(Path target, String why) {
        return new AnalysisException.Unusable(
                new LocalText(
                        target.getFileName()
                                + " не записать ("
                                + why
                                + "). Проверьте место на диске и права или выберите имя с .mkv.",
                        target.getFileName()
                                + " can't be written ("
                                + why
                                + "). Check the disk's space and permissions, or choose a name in"
                                + " .mkv."));
    }

    static AnalysisException original() {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Это само видео, оно не будет перезаписано. Выберите другое имя.",
                        "That is the video itself, which is never written over. Choose another"
                                + " name."));
    }
}

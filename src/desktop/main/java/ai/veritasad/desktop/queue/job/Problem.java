package ai.veritasad.desktop.queue.job;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.desktop.storage.StorageException;
import ai.veritasad.fetch.FetchException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Why a job failed.
 *
 * @param text cause and mend; for a bug, that it is one
 * @param code tells one bug from another; empty where it is none
 */
public record Problem(LocalText text, Optional<String> code) {

    private static final int FRAMES = 6;

    /** What to tell of it. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof AnalysisException known) {
            return new Problem(known.text(), Optional.empty());
        }
        if (thrown instanceof StorageException known) {
            return new Problem(known.text(), Optional.empty());
        }
        if (thrown instanceof FetchException known) {
            return new Problem(known.text(), Optional.empty());
        }
        if (thrown instanceof ApiException known) {
            return new Problem(known.text(), Optional.empty());
        }
        String code = codeOf(thrown);
        return new Problem(
                new LocalText(
                        "В программе ошибка. Сообщите нам её код.",
                        "This is a fault of the program. Please tell us its code."),
                Optional.of(code));
    }

    /** The same for the same fault in the same version: its kind and the places it came through. */
    private static String codeOf(Throwable thrown) {
        CRC32C sum = new CRC32C();
        sum.update(thrown.getClass().getName().getBytes(StandardCharsets.UTF_8));
        StackTraceElement[] trace = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            sum.update(trace[i].toString().getBytes(StandardCharsets.UTF_8));
        }
        return "VA-" + HexFormat.of().withUpperCase().toHexDigits((int) sum.getValue());
    }
}

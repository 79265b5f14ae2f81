package ai.veritasad.server.analysis.job;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.analysis.SourceType;
import ai.veritasad.api.wire.analysis.Verdict;
import ai.veritasad.server.database.Moments;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of the table {@code analysis} as jobs. */
public final class JobRows {

    private JobRows() {}

    /** Reads one row, whose columns have their own names. */
    public static Job read(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                source(row),
                new Options(
                        texts(row.getArray("jurisdictions")),
                        Optional.ofNullable(row.getObject("sensitivity", Double.class)),
                        text(row, "language")),
                text(row, "title"),
                standing(row),
                verdict(row),
                text(row, "reservation_id"),
                row.getBoolean("cancel_wanted"),
                new Job.Times(
                        Moments.in(row, "created_at"),
                        Optional.ofNullable(Moments.orNull(row, "started_at")),
                        Optional.ofNullable(Moments.orNull(row, "completed_at"))));
    }

    /** Reads how far one is. */
    public static Job.Standing standing(ResultSet row) throws SQLException {
        return new Job.Standing(
                row.getObject("id", UUID.class),
                AnalysisState.of(row.getString("state")),
                row.getInt("progress"),
                text(row, "stage"),
                row.getInt("attempt"),
                failure(
                        row.getString("error_code"),
                        row.getString("error_ru"),
                        row.getString("error_en")),
                row.getLong("version"),
                Moments.in(row, "updated_at"));
    }

    /** A failure, where there was one. */
    public static Optional<Failure> failure(
            @Nullable String code, @Nullable String ru, @Nullable String en) {
        return code == null || ru == null || en == null
                ? Optional.empty()
                : Optional.of(new Failure(code, new LocalText(ru, en)));
    }

    private static Source source(ResultSet row) throws SQLException {
        SourceType type = SourceType.of(row.getString("source_type"));
        return switch (type) {
            // An upload is forgotten after a while, its analysis is not.
            case FILE -> Source.file(text(row, "upload_id").orElse("gone"));
            case URL, YOUTUBE, TELEGRAM, INSTAGRAM, TIKTOK, VK, RUTUBE, DZEN, UNKNOWN ->
                    Source.link(type, row.getString("source_url"));
        };
    }

    private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
        String label = row.getString("verdict");
        return label == null
                ? Optional.empty()
                : Optional.of(new Verdict(row.getInt("ads"), row.getInt("undisclosed"), label));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

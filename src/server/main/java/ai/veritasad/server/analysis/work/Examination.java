package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.speech.LocalTranscriber;
import ai.veritasad.analyzer.speech.SpeechOptions;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.job.Failure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** One attempt's work: the film is brought, looked at and judged, and nothing of it is left. */
@Component
public class Examination {

    private final JobTable table;
    private final Films films;
    private final AnalysisSettings settings;
    private final InstantSource clock;
    private final String version;

    public Examination(
            JobTable table,
            Films films,
            AnalysisSettings settings,
            InstantSource clock,
            @Value("${veritasad.version}") String version) {
        this.table = table;
        this.films = films;
        this.settings = settings;
        this.clock = clock;
        this.version = version;
    }

    /** How it ends; fails for no reason but a broken program. */
    public Outcome of(Attempt attempt, Checkpoint checkpoint) {
        try (WorkFolder folder = WorkFolder.of(settings.work(), attempt)) {
            Outcome outcome = watched(attempt, folder, checkpoint);
            if (outcome instanceof Outcome.HandedBack) {
                checkpoint.keepSpeech(folder.journals(), folder.path());
            }
            return outcome;
        } catch (RuntimeException mishap) {
            return Mishaps.of(mishap, attempt);
        }
    }

    private Outcome watched(Attempt attempt, WorkFolder folder, Checkpoint checkpoint) {
        Runnable keep = () -> checkpoint.keepSpeech(folder.journals(), folder.path());
        try (Watch _ = new Watch(attempt, table, keep, settings)) {
            return completed(attempt, folder, checkpoint);
        } catch (RuntimeException mishap) {
            return attempt.ending().map(this::ended).orElseGet(() -> Mishaps.of(mishap, attempt));
        }
    }

    private Outcome ended(Ending why) {
        return switch (why) {
            case CANCELLED -> new Outcome.Cancelled();
            case TOO_LONG -> new Outcome.Failed(Failure.ofTime(settings.longest().toMinutes()));
            case STOPPING -> new Outcome.HandedBack();
            case LOST -> new Outcome.Lost();
        };
    }

    private Outcome completed(Attempt attempt, WorkFolder folder, Checkpoint checkpoint) {
        Path film = films.bring(attempt, folder, checkpoint);
        checkLength(film, attempt);
        checkpoint.speech(folder.journals(), folder.path());
        Analyzer analyzer = analyzer(folder);
        AnalysisOptions options = options(attempt.job().options());
        Observations seen =
                analyzer.observe(film, options, attempt, attempt.cancellation()).stream()
                        .findFirst()
                        .orElseThrow(() -> new AnalysisException.Empty(film.getFileName()));
        return new Outcome.Completed(analyzer.judge(seen, options.judgement()));
    }

    private void checkLength(Path film, Attempt attempt) {
        boolean isTooLong =
                Analyzer.source(film, attempt.cancellation())
                        .duration()
                        .filter(time -> time.seconds() > settings.longestVideo().toSeconds())
                        .isPresent();
        if (isTooLong) {
            throw new Failed(Failure.ofLength(settings.longestVideo().toMinutes()));
        }
    }

    private Analyzer analyzer(WorkFolder folder) {
        return new Analyzer(
                version,
                new LocalTranscriber(
                        Catalogue.bundled(),
                        new ModelStore(settings.models()),
                        Optional.of(folder.cache())));
    }

    private AnalysisOptions options(Options wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        AnalysisOptions standard = AnalysisOptions.standard(today);
        JudgementOptions usual = standard.judgement();
        JudgementOptions judgement =
                new JudgementOptions(
                        wanted.jurisdictions().isEmpty()
                                ? usual.jurisdictions()
                                : wanted.jurisdictions(),
                        wanted.sensitivity().orElse(usual.sensitivity()),
                        today);
        SpeechOptions speech =
                wanted.language().map(standard.speech()::in).orElse(standard.speech());
        return standard.withJudgement(judgement).withSpeech(speech);
    }
}

package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.Stages;

import java.util.Optional;
import java.util.OptionalLong;

/** One attempt at an analysis: how far it is, and whether it is to end. */
public final class Attempt implements Progress, DownloadProgress {

    /** Percent at which the film is here; the rest is its analysis. */
    private static final int FETCHED = 20;

    private static final int JUDGED = 99;

    private final Job job;
    private final Cancellation cancellation = new Cancellation();
    private Optional<Ending> ending = Optional.empty();
    private Place place = new Place(Stages.PREPARE, 0);

    /** How far it is, in percent. */
    record Place(String stage, int progress) {}

    public Attempt(Job job) {
        this.job = job;
    }

    public Job job() {
        return job;
    }

    public int number() {
        return job.standing().attempt();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    synchronized Place place() {
        return place;
    }

    /** The first reason counts. */
    public synchronized void end(Ending why) {
        ending = ending.or(() -> Optional.of(why));
        cancellation.cancel();
    }

    synchronized Optional<Ending> ending() {
        return ending;
    }

    @Override
    public void reached(Stage stage, double done, MediaTime position) {
        move(Stages.name(stage), FETCHED + (int) (done * (JUDGED - FETCHED)));
    }

    @Override
    public void reached(long done, OptionalLong all) {
        long whole = all.orElse(0);
        move(Stages.DOWNLOAD, whole > 0 ? (int) (FETCHED * Math.min(done, whole) / whole) : 1);
    }

    private synchronized void move(String stage, int progress) {
        place = new Place(stage, Math.max(place.progress(), progress));
    }
}

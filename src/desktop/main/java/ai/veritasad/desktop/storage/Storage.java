package ai.veritasad.desktop.storage;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.storage.table.Database;
import ai.veritasad.desktop.storage.table.JobTable;
import ai.veritasad.desktop.storage.table.RunTable;
import ai.veritasad.desktop.storage.table.SettingTable;
import ai.veritasad.desktop.storage.table.SyncTable;
import ai.veritasad.desktop.storage.table.ThumbnailTable;
import ai.veritasad.desktop.storage.table.VideoTable;
import ai.veritasad.desktop.storage.table.WatchTable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept, in the one database of the data folder. Any thread but the window's may
 * call it: each call waits for the disk.
 */
public final class Storage implements AutoCloseable {

    /** How long deleted videos can be brought back. */
    public static final Duration GRACE = Duration.ofDays(7);

    private final Database database;
    private final Optional<SetAside> setAside;
    private final InstantSource clock;

    private Storage(Opening.Opened opened, InstantSource clock) {
        this.database = opened.database();
        this.setAside = opened.setAside();
        this.clock = clock;
    }

    /**
     * Opens the library in a folder, or begins it there.
     *
     * @throws StorageException where it can't be used
     */
    public static Storage open(Path folder, InstantSource clock) {
        return open(folder, clock, Migration.all());
    }

    static Storage open(Path folder, InstantSource clock, List<Migration> migrations) {
        Storage storage = new Storage(new Opening(folder, clock, migrations).open(), clock);
        storage.videos().purge(clock.instant().minus(GRACE));
        return storage;
    }

    /** What was set aside at this start, to be told to the person. */
    public Optional<SetAside> setAside() {
        return setAside;
    }

    public VideoTable videos() {
        return new VideoTable(database, clock);
    }

    public RunTable runs() {
        return new RunTable(database, clock);
    }

    public JobTable jobs() {
        return new JobTable(database);
    }

    public SyncTable synced() {
        return new SyncTable(database, clock);
    }

    public SettingTable settings() {
        return new SettingTable(database);
    }

    public WatchTable watched() {
        return new WatchTable(database);
    }

    public ThumbnailTable thumbnails() {
        return new ThumbnailTable(database);
    }

    /**
     * Keeps what a job gave and that it is done, both or neither.
     *
     * @return the job as it is kept now
     */
    public Job finish(Job job, Duration took, List<Report> reports) {
        Instant now = clock.instant();
        return database.write(connection -> {
            List<Long> runs = RunTable.add(connection, job.file(), reports, now);
            Job done = job.done(took, runs.getFirst());
            JobTable.update(connection, done);
            return done;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}

package ai.veritasad.desktop.queue;

import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.storage.Storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that were handed in and sorted: new jobs, kept already, and what became of the rest. */
record Arrival(List<Job> jobs, Added told) {

    /**
     * Reads folders and, where it must, files; takes its time.
     *
     * @param again whether what was analyzed before is wanted once more
     */
    static Arrival of(List<Path> handed, boolean again, Storage storage) {
        Intake intake = Intake.of(handed);
        Acquaintance acquaintance = new Acquaintance(storage);
        List<Job> fresh = new ArrayList<>();
        List<Path> known = new ArrayList<>();
        int waiting = 0;
        for (Path file : intake.files()) {
            Job job = Job.of(file, size(file));
            Acquaintance.From from = acquaintance.meet(job);
            if (from == Acquaintance.From.QUEUE) {
                waiting++;
            } else if (from == Acquaintance.From.LIBRARY && !again) {
                known.add(file);
            } else {
                fresh.add(job);
            }
        }
        List<Job> jobs = storage.jobs().add(fresh);
        return new Arrival(jobs, new Added(jobs.size(), waiting, known, intake.leftOut()));
    }

    /** A file that is gone has none; its analysis will say so. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}

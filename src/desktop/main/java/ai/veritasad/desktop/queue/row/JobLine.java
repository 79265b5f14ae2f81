package ai.veritasad.desktop.queue.row;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;
import ai.veritasad.desktop.queue.QueuedJob;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Pace;
import ai.veritasad.desktop.queue.job.Problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row of the queue says of its job, in the language of the moment. */
public final class JobLine {

    private final Messages messages;

    JobLine(Messages messages) {
        this.messages = messages;
    }

    /** State or stage, and what a person may want to know beside it. */
    String of(Job job, Pace pace) {
        List<String> parts = new ArrayList<>();
        if (job.remote().isPresent() && job.state() != Job.State.FAILED) {
            parts.add(messages.text("queue.on-server"));
        }
        switch (job.state()) {
            case RUNNING -> {
                parts.add(doing(job, pace));
                parts.add(percent(pace.share()));
                pace.timesRealTime().ifPresent(times -> parts.add(speed(times)));
                pace.left()
                        .ifPresent(
                                left -> parts.add(messages.text("queue.left", Times.clock(left))));
            }
            case PAUSED -> {
                parts.add(messages.name("queue.state", job.state()));
                if (pace.share() > 0) {
                    parts.add(percent(pace.share()));
                }
            }
            case DONE -> {
                parts.add(messages.name("queue.state", job.state()));
                parts.add(messages.text("queue.took", Times.clock(job.took())));
            }
            case FAILED -> {
                Problem problem = job.problem().orElseThrow();
                parts.add(messages.local(problem.text()));
                problem.code().ifPresent(parts::add);
            }
            case PENDING, CANCELLED -> parts.add(messages.name("queue.state", job.state()));
        }
        return String.join(" · ", parts);
    }

    private String doing(Job job, Pace pace) {
        boolean sending =
                job.remote().filter(remote -> remote.link().isEmpty()).isPresent()
                        && pace.share() > 0
                        && pace.share() < ServerShare.SENT;
        return sending
                ? messages.text("queue.sending")
                : pace.stage()
                        .map(stage -> messages.name("queue.stage", stage))
                        .orElseGet(() -> messages.name("queue.state", job.state()));
    }

    /** The time that all jobs that run will still take, where each can be told. */
    public static Optional<Duration> longest(List<QueuedJob> jobs) {
        return jobs.stream()
                .filter(job -> job.state() == Job.State.RUNNING)
                .flatMap(job -> job.paceProperty().get().left().stream())
                .max(Duration::compareTo);
    }

    private String percent(double share) {
        return "%d %%".formatted((int) Math.floor(100 * share));
    }

    private String speed(double times) {
        return messages.text(
                "queue.speed",
                String.format(messages.locale(), times < 10 ? "%.1f" : "%.0f", times));
    }
}

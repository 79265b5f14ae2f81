package ai.veritasad.server.analysis.queue;

import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.Queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

/** The queue in the database, and what its entries mean. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:ai/veritasad/server/version.properties")
class WorkQueue {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("analysis");
    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    /** The one that the scheduler reads when it looks for what is due. */
    private static final InstantSource QUEUE_CLOCK = InstantSource.system();

    private static final int MISSED_HEARTBEATS = 4;

    @Bean
    CustomTask<Void> analysisTask(Worker worker) {
        return Tasks.custom(TASK)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(10)))
                .execute((instance, _) -> next(worker.work(UUID.fromString(instance.getId()))));
    }

    private static CompletionHandler<Void> next(Optional<Duration> wait) {
        return wait.<CompletionHandler<Void>>map(time ->
                        (done, entry) -> entry.reschedule(done, done.getTimeDone().plus(time)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database, CustomTask<Void> analysisTask, AnalysisSettings settings) {
        return Scheduler.create(database, List.of(analysisTask))
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                // Whoever is told to stop hands back what is left, so this is never reached.
                .shutdownMaxWait(settings.grace().plusSeconds(30))
                .schedulerName(
                        new SchedulerName.Fixed(
                                new SchedulerName.Hostname().getName()
                                        + "-"
                                        + ProcessHandle.current().pid()))
                .build();
    }

    /** Needs no worker, so that a process without one can fill the queue. */
    @Bean
    Queue queue(DataSource database) {
        SchedulerClient client =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .build();
        return new Queue() {
            @Override
            public void add(UUID analysis) {
                client.scheduleIfNotExists(
                        TASK.instance(analysis.toString()).scheduledTo(QUEUE_CLOCK.instant()));
            }

            @Override
            public void remove(UUID analysis) {
                try {
                    client.cancel(TASK.instanceId(analysis.toString()));
                } catch (TaskInstanceNotFoundException
                        | TaskInstanceCurrentlyExecutingException
                        | ExecutionException e) {
                    // A worker is just taking it, the last also between looking and removing,
                    // and will find that there is nothing to do.
                    LOG.debug("{} has left the queue by itself", analysis);
                }
            }
        };
    }
}

package ai.veritasad.desktop.queue.job;

import java.net.URI;
import java.util.Optional;

/**
 * That a job is done by a server.
 *
 * @param link what the server fetches; else the job's file is sent to it
 * @param key under which the server takes it once, however often it hears of it
 * @param analysis the server's id, once it has taken it
 */
public record Remote(Optional<URI> link, String key, Optional<String> analysis) {}

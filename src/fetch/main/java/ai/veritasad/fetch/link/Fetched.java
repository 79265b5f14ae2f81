package ai.veritasad.fetch.link;

import java.nio.file.Path;

/**
 * What a link gave: a file that can be analyzed, with its captions and what its page says of it
 * lying beside it.
 *
 * @param file the video, or the captions where only they were wanted
 */
public record Fetched(Link link, Path file) {}

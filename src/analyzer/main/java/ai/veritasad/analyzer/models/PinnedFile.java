package ai.veritasad.analyzer.models;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * One file of a model, whose every byte is known beforehand.
 *
 * @param name under which it lies in the model's folder
 * @param address where its publisher offers it
 * @param bytes its size
 * @param sha256 lower-case hex
 */
public record PinnedFile(String name, URI address, long bytes, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public PinnedFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a file's name may not lead elsewhere: " + name);
        }
        if (bytes < 1 || !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException(name + " needs its size and SHA-256");
        }
    }
}

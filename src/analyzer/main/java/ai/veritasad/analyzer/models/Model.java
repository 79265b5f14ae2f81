package ai.veritasad.analyzer.models;

import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model that can be fetched.
 *
 * @param name short, as it is typed
 * @param what it is good for
 * @param languages ISO 639-1 codes of what it understands; none where language doesn't matter
 * @param licence of its figures
 * @param source where they come from and how sure their pins are
 */
public record Model(
        String name,
        Kind kind,
        LocalText what,
        List<String> languages,
        String licence,
        String source,
        List<PinnedFile> files) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** What a model does. */
    public enum Kind {
        /**
         * Writes down speech: a transducer of encoder, decoder, joiner and a list of tokens for one
         * language, or Whisper's one file for many.
         */
        SPEECH,
        /** Tells speech from other sound. */
        VOICE
    }

    public Model {
        languages = List.copyOf(languages);
        files = List.copyOf(files);
        if (!NAME.matcher(name).matches() || files.isEmpty()) {
            throw new IllegalArgumentException("a model needs a plain name and files: " + name);
        }
    }

    /** Of all files together. */
    public long bytes() {
        return files.stream().mapToLong(PinnedFile::bytes).sum();
    }

    /** Whether it understands many languages and has to be told which is spoken. */
    public boolean isMultilingual() {
        return languages.size() > 1;
    }

    /** Changes whenever one of the files does; SHA-256 in hex. */
    public String fingerprint() {
        return Fingerprint.ofText(
                files.stream()
                        .map(file -> file.name() + ' ' + file.sha256() + '\n')
                        .collect(Collectors.joining()));
    }
}

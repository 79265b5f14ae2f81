package ai.veritasad.analyzer.speech.whisper;

import ai.veritasad.analyzer.report.finding.LocalText;

import io.github.givimad.whisperjni.WhisperJNI;

import java.io.IOException;
import java.util.Optional;

/** whisper.cpp, loaded once a process where this system has it. */
public final class WhisperLibrary {

    private static final Optional<String> FAILURE = load();

    private WhisperLibrary() {}

    private static Optional<String> load() {
        try {
            WhisperJNI.loadLibrary();
            WhisperJNI.setLibraryLogger(null);
            return Optional.empty();
        } catch (IOException | RuntimeException | LinkageError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Why it can't be used on this computer; empty where it can. */
    public static Optional<LocalText> missing() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return FAILURE.map(why ->
                new LocalText(
                        "Речь не распознана: для этого языка нужен Whisper, а на этом"
                                + " компьютере (%s) он не запускается: %s. В Windows ему"
                                        .formatted(system, why)
                                + " нужен Visual C++ Redistributable, в Linux — libgomp."
                                + " Можно дать субтитры (--captions).",
                        "Speech was not heard: this language needs Whisper, which does not"
                                + " run on this computer (%s): %s. On Windows it needs the"
                                        .formatted(system, why)
                                + " Visual C++ Redistributable, on Linux libgomp. Captions"
                                + " do as well (--captions)."));
    }
}

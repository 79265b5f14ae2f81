package ai.veritasad.api.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The system's browser, for programs without a window of their own. */
public final class Browser {

    private static final long PATIENCE_SECONDS = 3;

    private Browser() {}

    /** Whether the system knew one. */
    public static boolean open(URI address) {
        try {
            Process opener =
                    new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            // Some stay for as long as the browser does: those have found it.
            return !opener.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || opener.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(String system, URI address) {
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", address.toString());
    }
}

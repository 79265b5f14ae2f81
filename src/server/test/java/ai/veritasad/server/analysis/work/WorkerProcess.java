package ai.veritasad.server.analysis.work;

import com.zaxxer.hikari.HikariDataSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker that is a process of its own, as on another machine. */
record WorkerProcess(Process process) implements AutoCloseable {

    static WorkerProcess start(HikariDataSource database, Path folder, Path store)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx700m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "ai.veritasad.server.Server"));
        command.addAll(
                List.of(
                        "--veritasad.role=worker",
                        "--veritasad.folder=" + folder,
                        "--veritasad.files.folder=" + store,
                        "--veritasad.analysis.heartbeat=1s",
                        "--veritasad.analysis.private-links=true",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--server.port=0",
                        "--management.server.port=0"));
        return new WorkerProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start());
    }

    /** How the queue names it ends so. */
    String mark() {
        return "-" + process.pid();
    }

    /** As the power cut does: nothing can be tidied up. */
    void kill() {
        process.destroyForcibly();
    }

    /** As an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(90, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

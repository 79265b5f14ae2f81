package ai.veritasad.api.account;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.wire.key.Device;

import java.util.Optional;
import java.util.stream.Stream;

/** What this computer is called among an account's devices. */
public final class Devices {

    private Devices() {}

    public static Device here(Folders folders) {
        String name =
                Stream.of("COMPUTERNAME", "HOSTNAME", "HOST", "USER", "USERNAME")
                        .flatMap(variable ->
                                Optional.ofNullable(folders.environment().get(variable)).stream())
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse(String.valueOf(folders.home().getFileName()));
        return new Device(name, folders.system().isBlank() ? "?" : folders.system());
    }
}

package ai.veritasad.api.wire.key;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/** Codes for the day that the authenticator is lost; shown once. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record BackupCodes(List<String> backupCodes) {

    public BackupCodes {
        backupCodes = List.copyOf(backupCodes);
    }

    @Override
    public String toString() {
        return "BackupCodes[" + backupCodes.size() + "]";
    }
}

package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A new password, with the old one. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PasswordChange(String current, String password) {

    public PasswordChange {
        Checks.filled("current", current);
        Checks.filled("password", password);
    }

    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}

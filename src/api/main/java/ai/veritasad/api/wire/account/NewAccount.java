package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** Asks for an account. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewAccount(String email, String password, Optional<String> language) {

    public NewAccount {
        Checks.filled("email", email);
        Checks.filled("password", password);
    }

    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}

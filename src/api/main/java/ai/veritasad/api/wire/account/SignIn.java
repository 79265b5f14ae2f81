package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Checks;
import ai.veritasad.api.wire.key.Device;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** Asks for a key with a password. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SignIn(String email, String password, Optional<String> totp, Device device) {

    public SignIn {
        Checks.filled("email", email);
        Checks.filled("password", password);
    }

    @Override
    public String toString() {
        return "SignIn[" + email + "]";
    }
}

package ai.veritasad.server.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * Who may come in, and how.
 *
 * @param signUp whether people make accounts themselves
 * @param passwordLength the fewest characters of a password
 * @param passwordWork the work of hashing one, as a power of two
 * @param tries how many wrong passwords in {@code within} lead to {@code block}
 * @param secretKey what secrets of second factors are encrypted with, in base64; empty means that
 *     one is made and kept in the server's folder
 * @param botSecret what a trusted bot proves itself with; empty means that there is none
 * @param firstAdmin the account that is made at the first start
 */
@ConfigurationProperties(prefix = "veritasad.accounts", ignoreUnknownFields = false)
@Validated
public record AccountPolicy(
        boolean signUp,
        @Min(8) @Max(64) int passwordLength,
        @Min(4) @Max(20) int passwordWork,
        @Min(1) @Max(1000) int tries,
        @NotNull Duration within,
        @NotNull Duration block,
        @NotNull String secretKey,
        @NotNull String botSecret,
        @NotNull @Valid FirstAdmin firstAdmin) {

    /** Both empty: nobody is made. */
    public record FirstAdmin(@NotNull String email, @NotNull String password) {

        @Override
        public String toString() {
            return "FirstAdmin[" + email + "]";
        }
    }

    /** Without its secrets, which must not get into a log. */
    @Override
    public String toString() {
        return "AccountPolicy[]";
    }
}

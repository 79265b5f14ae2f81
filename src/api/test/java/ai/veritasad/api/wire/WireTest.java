package ai.veritasad.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.NewAccount;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.NewAnalysis;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.NewKey;

import org.junit.jupiter.api.Test;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class WireTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final JsonMapper json = WireJson.mapper();

    @Test
    void an_account_is_written_with_underscores_and_instants() {
        Account account =
                new Account(
                        "a1",
                        Optional.of("anna@example.org"),
                        Role.USER,
                        AccountState.ACTIVE,
                        Plan.PRO,
                        "ru",
                        NOON,
                        false);

        String text = json.writeValueAsString(account);

        assertThat(text)
                .isEqualTo(
                        "{\"id\":\"a1\",\"email\":\"anna@example.org\",\"role\":\"user\","
                                + "\"state\":\"active\",\"plan\":\"pro\",\"language\":\"ru\","
                                + "\"created_at\":\"2026-11-29T12:00:00Z\",\"totp_enabled\":false}");
        assertThat(json.readValue(text, Account.class)).isEqualTo(account);
    }

    @Test
    void words_and_fields_of_a_later_server_do_not_hurt() {
        assertThat(
                        json.readValue(
                                """
                                {"id":"1","state":"sleeping","progress":3,"attempt":1,"mood":"good",
                                 "updated_at":"2026-11-29T12:00:00Z"}
                                """,
                                AnalysisStatus.class))
                .isEqualTo(
                        new AnalysisStatus(
                                "1",
                                AnalysisState.UNKNOWN,
                                3,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                NOON));
    }

    @Test
    void a_page_tells_that_it_is_the_last() {
        Page<FieldError> page = Page.whole(List.of(new FieldError("email", "no")));

        String text = json.writeValueAsString(page);

        assertThat(text)
                .isEqualTo(
                        "{\"items\":[{\"field\":\"email\",\"message\":\"no\"}],"
                                + "\"next_cursor\":null}");
        assertThat(json.readValue(text, new TypeReference<Page<FieldError>>() {})).isEqualTo(page);
    }

    @Test
    void lists_that_are_absent_are_empty() {
        Problem problem =
                json.readValue("{\"status\":404,\"error_code\":\"NOT_FOUND\"}", Problem.class);

        assertThat(problem.errors()).isEmpty();
        assertThat(problem.detail()).isEmpty();
        assertThat(json.readValue("{}", Options.class)).isEqualTo(Options.usual());
        assertThat(
                        json.readValue(
                                        "{\"source\":{\"type\":\"file\",\"upload\":\"u\"}}",
                                        NewAnalysis.class)
                                .chosen())
                .isEqualTo(Options.usual());
    }

    @Test
    void a_source_without_its_place_is_refused() {
        assertThatThrownBy(() -> json.readValue("{\"type\":\"file\"}", Source.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("names its upload");
    }

    @Test
    void nothing_secret_gets_into_a_log() {
        Device device = new Device("Anna's desk", "Linux");

        assertThat(new NewKey("k1", "va_secret", device, NOON).toString()).doesNotContain("secret");
        assertThat(new SignIn("a@b", "secret", Optional.empty(), device).toString())
                .doesNotContain("secret");
        assertThat(new NewAccount("a@b", "secret", Optional.empty()).toString())
                .doesNotContain("secret");
    }
}

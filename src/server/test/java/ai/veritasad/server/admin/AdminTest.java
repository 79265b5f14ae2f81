package ai.veritasad.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;

class AdminTest {

    private static final RunningServer SERVER = RunningServer.get();

    private final Caller admin = SERVER.admin();
    private final Caller user = SERVER.newcomer();

    @Test
    void users_see_nothing_of_it() {
        assertThat(user.get("/api/v1/admin/accounts").errorCode()).isEqualTo("FORBIDDEN");
        assertThat(
                        user.patch("/api/v1/admin/accounts/" + id(user), "{\"role\":\"admin\"}")
                                .status())
                .isEqualTo(403);
        assertThat(SERVER.anonymous().get("/api/v1/admin/audit").errorCode())
                .isEqualTo("API_KEY_REQUIRED");
    }

    @Test
    void a_banned_account_is_out_at_once_and_a_pardoned_one_in_again() {
        change("{\"state\":\"banned\"}");
        assertThat(user.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(user.get("/api/v1/me").errorCode()).isEqualTo("ACCOUNT_BANNED");

        change("{\"state\":\"inactive\"}");
        assertThat(user.get("/api/v1/me").errorCode()).isEqualTo("ACCOUNT_INACTIVE");

        change("{\"state\":\"active\"}");
        assertThat(user.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void a_plan_brings_its_limit_and_an_own_limit_goes_before_it() {
        change("{\"plan\":\"enterprise\"}");
        assertThat(limit()).isEqualTo(667);

        change("{\"daily_limit\":5,\"credits\":3}");
        assertThat(limit()).isEqualTo(5);
        assertThat(user.get("/api/v1/me/quota").json().path("credits").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_no_plan_is_not_taken() {
        assertThat(change("{\"plan\":\"golden\"}").errorCode()).isEqualTo("VALIDATION_ERROR");
        assertThat(change("{\"credits\":-1}").errorCode()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void accounts_are_listed_in_pages_and_found_by_words() {
        Caller other = SERVER.newcomer();
        Caller.Answer first = admin.get("/api/v1/admin/accounts?limit=1");
        Caller.Answer second =
                admin.get("/api/v1/admin/accounts?limit=1&cursor=" + first.text("next_cursor"));

        assertThat(first.json().at("/items/0/id").asString()).isEqualTo(id(other));
        assertThat(second.json().at("/items/0/id").asString()).isEqualTo(id(user));
        String email = user.get("/api/v1/me").text("email");
        assertThat(
                        admin.get("/api/v1/admin/accounts?q=" + email.substring(5, 30))
                                .json()
                                .path("items")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void the_log_tells_what_an_administrator_did() {
        change("{\"state\":\"banned\"}");

        var event = admin.get("/api/v1/admin/audit?account=" + id(user)).json().at("/items/0");

        assertThat(event.path("action").asString()).isEqualTo("account_changed");
        assertThat(event.at("/details/state").asString()).isEqualTo("banned");
        assertThat(event.path("address").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void somebody_has_to_stay() {
        assertThat(
                        admin.patch("/api/v1/admin/accounts/" + id(admin), "{\"role\":\"user\"}")
                                .errorCode())
                .isEqualTo("LAST_ADMIN");
    }

    private Caller.Answer change(String json) {
        return admin.patch("/api/v1/admin/accounts/" + id(user), json);
    }

    private int limit() {
        return user.get("/api/v1/me/quota").json().path("limit").asInt();
    }

    private final java.util.Map<Caller, String> ids = new java.util.HashMap<>();

    private String id(Caller caller) {
        return ids.computeIfAbsent(caller, c -> c.get("/api/v1/me").text("id"));
    }
}

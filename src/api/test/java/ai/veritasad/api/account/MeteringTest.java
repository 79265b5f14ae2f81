package ai.veritasad.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.client.Host;
import ai.veritasad.api.keys.KeyStore;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.key.Device;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class MeteringTest {

    @TempDir private Path home;
    private HostedAccount server;
    private Instant now = Host.NOON;
    private MyAccount account;

    @BeforeEach
    void open() throws Exception {
        server = new HostedAccount();
        account = restarted();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void without_an_account_nothing_is_counted() {
        assertThat(account.metering().begin("talk")).isEqualTo(new Permit.Unmetered());
        assertThat(account.metering().standing()).isEqualTo(new Standing.SignedOut());
        assertThat(server.host.requests()).isEmpty();
    }

    @Test
    void an_analysis_takes_from_the_quota_and_commits_it() {
        signIn();

        Permit permit = account.metering().begin("talk");
        account.metering().end(permit, true);

        assertThat(permit).isEqualTo(new Permit.Reserved("talk", "r1"));
        assertThat(server.committed).containsExactly("r1");
        assertThat(server.left).isEqualTo(4);
    }

    @Test
    void a_failed_analysis_gives_it_back() {
        signIn();

        account.metering().end(account.metering().begin("talk"), false);

        assertThat(server.released).containsExactly("r1");
        assertThat(server.committed).isEmpty();
    }

    @Test
    void what_was_running_when_the_program_was_killed_is_not_taken_twice() {
        signIn();
        Permit before = account.metering().begin("talk");

        Permit after = restarted().metering().begin("talk");

        assertThat(after).isEqualTo(before);
        assertThat(server.left).isEqualTo(4);
    }

    @Test
    void an_exhausted_quota_says_when_there_is_more() {
        signIn();
        server.left = 0;

        Permit permit = account.metering().begin("talk");

        assertThat(permit)
                .isEqualTo(
                        new Permit.Refused(
                                new Standing.Exhausted(Instant.parse("2026-11-30T00:00:00Z"))));
    }

    @Test
    void a_ban_and_a_revoked_key_are_said_plainly() {
        signIn();
        server.refusal = "ACCOUNT_BANNED";
        assertThat(account.metering().standing()).isEqualTo(new Standing.Banned());

        server.refusal = "INVALID_API_KEY";
        assertThat(account.metering().begin("talk"))
                .isEqualTo(new Permit.Refused(new Standing.KeyRevoked()));
    }

    @Test
    void without_the_server_as_many_begin_as_it_has_signed() {
        signIn();
        server.away = true;

        Permit one = account.metering().begin("one");
        Permit two = account.metering().begin("two");
        Permit three = account.metering().begin("three");

        assertThat(one).isInstanceOf(Permit.Offline.class);
        assertThat(two).isInstanceOf(Permit.Offline.class);
        assertThat(three).isInstanceOf(Permit.Refused.class);
        assertThat(((Permit.Refused) three).why()).isInstanceOf(Standing.OfflineUsedUp.class);
    }

    @Test
    void what_began_without_the_server_is_told_later_and_once() {
        signIn();
        server.away = true;
        Permit.Offline begun = (Permit.Offline) account.metering().begin("talk");
        account.metering().end(begun, true);
        server.away = false;

        assertThat(restarted().metering().standing()).isInstanceOf(Standing.Ready.class);

        assertThat(server.settled).containsExactly(begun.id());
        assertThat(account.signedIn().orElseThrow().used()).isEmpty();
    }

    @Test
    void what_failed_without_the_server_costs_nothing() {
        signIn();
        server.away = true;

        account.metering().end(account.metering().begin("talk"), false);

        assertThat(account.signedIn().orElseThrow().used()).isEmpty();
        assertThat(account.metering().standing())
                .isEqualTo(new Standing.Offline(2, Host.NOON.plus(Duration.ofDays(7))));
    }

    @Test
    void an_end_that_could_not_be_told_is_told_later() {
        signIn();
        Permit permit = account.metering().begin("talk");
        server.away = true;
        account.metering().end(permit, true);
        server.away = false;

        restarted().metering().settle();

        assertThat(server.committed).containsExactly("r1");
        assertThat(account.signedIn().orElseThrow().owed()).isEmpty();
    }

    @Test
    void an_allowance_ends_with_its_time() {
        signIn();
        server.away = true;
        now = Host.NOON.plus(Duration.ofDays(8));

        assertThat(account.metering().standing()).isInstanceOf(Standing.OfflineUsedUp.class);
    }

    @Test
    void a_clock_that_was_turned_back_does_not_make_it_last_longer() {
        signIn();
        server.away = true;
        now = Host.NOON.minus(Duration.ofHours(3));

        assertThat(account.metering().standing())
                .isEqualTo(new Standing.ClockWrong(Duration.ofHours(3)));
    }

    @Test
    void every_state_has_a_sentence_in_both_languages() {
        signIn();
        Standing ready = account.metering().standing();

        assertThat(ready.text().en()).contains("5 of 10");
        assertThat(ready.text().ru()).contains("5 из 10");
    }

    @Test
    void signing_out_forgets_the_key_and_revokes_it() {
        signIn();

        assertThat(account.signOut()).isEmpty();

        assertThat(account.signedIn()).isEmpty();
        assertThat(home.resolve("keys/k1")).doesNotExist();
        assertThat(server.host.requests().getLast().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void signing_out_here_needs_no_server() {
        signIn();
        server.away = true;

        assertThat(account.signOut()).isPresent();
        assertThat(account.metering().begin("talk")).isEqualTo(new Permit.Unmetered());
    }

    private void signIn() {
        account.signIn(
                server.host.route().server(),
                new SignIn(
                        "anna@example.org",
                        "password",
                        Optional.empty(),
                        new Device("desk", "Linux")));
    }

    private MyAccount restarted() {
        Folders folders =
                new Folders(
                        "Linux",
                        home,
                        Map.of("VERITASAD_HOME", home.toString(), "VERITASAD_KEYS", "file"));
        return new MyAccount(
                folders,
                KeyStore.of(folders),
                () -> Locale.ENGLISH,
                address -> server.host.route(),
                () -> now);
    }
}

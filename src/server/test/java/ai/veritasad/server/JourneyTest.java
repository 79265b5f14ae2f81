package ai.veritasad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.client.RemoteAnalysis;
import ai.veritasad.api.client.upload.BegunUploads;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.wire.account.AccountSettings;
import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.NewAccount;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.NewKey;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.ReservationState;
import ai.veritasad.server.analysis.Visitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The way of a person through the hosted API, gone with the client that the app has. */
// A stream that never ends must not hold up all other tests.
@Timeout(400)
class JourneyTest {

    private static final String PASSWORD = "correct horse";
    private static final Device DESK = new Device("Desk", "Linux");

    private final RunningServer server = RunningServer.get();
    private final String email = "way-" + UUID.randomUUID() + "@example.org";
    private final List<HostedApi> clients = new ArrayList<>();

    /** Hears how far the server is. */
    private static final class Heard implements RemoteAnalysis.Listener {

        private final List<AnalysisStatus> statuses = new ArrayList<>();

        @Override
        public void reached(long done, long all) {}

        @Override
        public void reached(AnalysisStatus status) {
            statuses.add(status);
        }
    }

    @AfterEach
    void close() {
        clients.forEach(HostedApi::close);
    }

    private HostedApi client(Optional<String> key) {
        HostedApi client = HostedApi.open(Route.to(server.url(""), Locale.ENGLISH), key);
        clients.add(client);
        return client;
    }

    private NewKey signUp() {
        HostedApi nobody = client(Optional.empty());
        nobody.accounts().create(new NewAccount(email, PASSWORD, Optional.of("en")));
        return nobody.accounts().signIn(new SignIn(email, PASSWORD, Optional.empty(), DESK));
    }

    private HostedApi admin() {
        return client(Optional.of(server.admin().key()));
    }

    @Test
    void from_the_sign_up_to_the_report_and_into_the_next_day(@TempDir Path folder)
            throws Exception {
        HostedApi anna = client(Optional.of(signUp().key()));
        Quota morning = anna.quota().now();
        Heard heard = new Heard();

        byte[] answer = analyze(anna, folder, heard);

        assertThat(morning.left()).isEqualTo(1);
        Report report = ReportJson.readReport(Files.write(folder.resolve("report.json"), answer));
        assertThat(report.segments()).isNotEmpty();
        assertThat(heard.statuses).extracting(AnalysisStatus::progress).isSorted().endsWith(100);
        String id = heard.statuses.getLast().id();
        assertThat(new String(anna.analyses().export(id, "pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        Quota evening = anna.quota().now();
        assertThat(evening.used()).isEqualTo(1);
        assertThat(evening.left()).isZero();
        assertThatThrownBy(() -> reserve(anna)).isInstanceOf(ApiException.Exhausted.class);
        try (TestClock.Restore _ = server.clock().at(evening.resetsAt())) {
            assertThat(anna.quota().now().left()).isEqualTo(1);
            Reservation taken = reserve(anna);
            assertThat(anna.quota().commit(taken.id()).state())
                    .isEqualTo(ReservationState.COMMITTED);
            assertThatThrownBy(() -> reserve(anna)).isInstanceOf(ApiException.Exhausted.class);
        }
    }

    private static byte[] analyze(HostedApi client, Path folder, Heard heard) throws IOException {
        Path film = Files.write(folder.resolve("sample.vtt"), Visitor.sample("sample.vtt"));
        RemoteAnalysis analysis =
                new RemoteAnalysis(
                        client,
                        new BegunUploads(folder.resolve("uploads.json")),
                        heard,
                        new Cancellation());
        return analysis.run(analysis.send(film), Options.usual(), UUID.randomUUID().toString());
    }

    private static Reservation reserve(HostedApi client) {
        return client.quota().reserve(Purpose.DESKTOP, UUID.randomUUID().toString());
    }

    @Test
    void what_is_given_back_can_be_taken_again() {
        HostedApi anna = client(Optional.of(signUp().key()));

        Reservation taken = reserve(anna);

        assertThat(anna.quota().now().left()).isZero();
        assertThat(anna.quota().release(taken.id()).state()).isEqualTo(ReservationState.RELEASED);
        assertThat(reserve(anna).state()).isEqualTo(ReservationState.RESERVED);
    }

    @Test
    void who_is_banned_is_told_so_until_an_administrator_thinks_better_of_it() {
        HostedApi anna = client(Optional.of(signUp().key()));
        String account = anna.accounts().me().id();

        admin().admin().change(account, state(AccountState.BANNED));

        assertThatThrownBy(() -> anna.quota().now()).isInstanceOf(ApiException.Banned.class);
        assertThatThrownBy(() -> reserve(anna)).isInstanceOf(ApiException.Banned.class);
        admin().admin().change(account, state(AccountState.ACTIVE));
        assertThat(anna.quota().now().left()).isEqualTo(1);
    }

    private static AccountSettings state(AccountState state) {
        return new AccountSettings(
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_device_that_is_signed_out_elsewhere_is_told_so_and_the_others_go_on() {
        NewKey lost = signUp();
        HostedApi phone = client(Optional.of(lost.key()));
        NewKey kept = phone.accounts().signIn(new SignIn(email, PASSWORD, Optional.empty(), DESK));
        HostedApi desk = client(Optional.of(kept.key()));

        desk.accounts().revoke(lost.id());

        assertThatThrownBy(() -> phone.quota().now()).isInstanceOf(ApiException.KeyRevoked.class);
        assertThat(desk.quota().now().left()).isEqualTo(1);
    }
}

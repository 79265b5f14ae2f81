package ai.veritasad.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.api.account.Standing;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.desktop.settings.Memory;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

@SuppressWarnings("NullAway.Init") // Opened before each test.
class AccountModelTest {

    @TempDir private Path home;
    private final Desk desk = new Desk();
    private final Memory memory = new Memory();
    private final List<String> browsed = new ArrayList<>();
    private HostedServer server;
    private AccountModel model;

    @BeforeEach
    void open() throws Exception {
        server = new HostedServer();
        model = model(browsed::add);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
        server.close();
    }

    private AccountModel model(Consumer<String> browse) {
        return new AccountModel(
                desk.work(), server.account(home), memory, new Device("desk", "Linux"), browse);
    }

    @Test
    void whoever_comes_back_from_the_browser_is_signed_in_and_hears_what_is_left()
            throws InterruptedException {
        model = model(HostedServer::allow);
        model.serverProperty().set(server.address());

        model.signIn();
        desk.until(() -> standing().filter(Standing.Ready.class::isInstance).isPresent());
        desk.until(() -> in().orElseThrow().devices().size() == 2);

        assertThat(in().orElseThrow().account().name()).isEqualTo("anna@example.org");
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(memory.read("server")).contains(server.address());
    }

    @Test
    void whoever_gives_up_is_asked_again_later() throws InterruptedException {
        model.serverProperty().set(server.address());
        model.signIn();
        desk.until(() -> !browsed.isEmpty());

        model.giveUp();
        desk.until(() -> model.phaseProperty().get() instanceof Phase.Out);

        assertThat(browsed.getFirst()).contains("/oauth2/authorize?", "code_challenge=");
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_is_told_of() throws InterruptedException {
        model.serverProperty().set(server.address());
        server.close();

        model.signIn();
        desk.until(() -> model.phaseProperty().get() instanceof Phase.Out);

        assertThat(model.troubleProperty().get().orElseThrow().en())
                .contains("Check the connection");
        assertThat(browsed).isEmpty();
    }

    @Test
    void without_an_address_nothing_is_asked() {
        model.serverProperty().set(" ");

        model.signIn();

        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Out());
        assertThat(model.troubleProperty().get().orElseThrow().en()).contains("server's address");
    }

    @Test
    void an_account_of_an_earlier_start_is_there_again() throws InterruptedException {
        server.signedIn(home, "desk");

        model.open();
        desk.until(() -> standing().isPresent());

        assertThat(model.signedIn().get()).isTrue();
    }

    @Test
    void a_ban_is_said_plainly() throws InterruptedException {
        server.signedIn(home, "desk");
        server.refusal = "ACCOUNT_BANNED";

        model.open();
        desk.until(() -> standing().isPresent());

        assertThat(standing()).contains(new Standing.Banned());
    }

    @Test
    void another_device_is_signed_out() throws InterruptedException {
        server.signedIn(home, "desk");
        model.open();
        desk.until(() -> in().filter(one -> one.devices().size() == 2).isPresent());

        model.revoke(in().orElseThrow().devices().getLast());
        desk.until(() -> in().orElseThrow().devices().size() == 1);

        assertThat(server.asked).contains("DELETE /api/v1/keys/k2");
    }

    @Test
    void signing_out_leaves_nothing_behind() throws InterruptedException {
        server.signedIn(home, "desk");
        model.open();
        desk.until(() -> standing().isPresent());

        model.signOutEverywhere();
        desk.until(() -> model.phaseProperty().get() instanceof Phase.Out);

        assertThat(server.asked).contains("DELETE /api/v1/keys");
        assertThat(home.resolve("account.json")).doesNotExist();
        assertThat(home.resolve("keys/k1")).doesNotExist();
    }

    private Optional<Phase.In> in() {
        return model.phaseProperty().get() instanceof Phase.In in
                ? Optional.of(in)
                : Optional.empty();
    }

    private Optional<Standing> standing() {
        return in().flatMap(Phase.In::standing);
    }
}

package ai.veritasad.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.api.http.ApiException;
import ai.veritasad.desktop.account.HostedServer;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.library.outcome.Standing;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.sync.HistorySync.Told;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

@SuppressWarnings("NullAway.Init") // Opened before each test.
class HistorySyncTest {

    private static final Outcome REJECTED = new Outcome(Standing.NO_ADS, 0, 0, 0, List.of());

    @TempDir private Path desk;
    @TempDir private Path laptop;
    private HostedServer server;
    private Storage here;
    private Storage there;
    private HistorySync ours;
    private HistorySync theirs;

    @BeforeEach
    void open() throws Exception {
        server = new HostedServer();
        here = Storage.open(desk, InstantSource.system());
        there = Storage.open(laptop, InstantSource.system());
        ours = sync(here, desk, "desk");
        theirs = sync(there, laptop, "laptop");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        server.close();
    }

    private HistorySync sync(Storage storage, Path home, String device) {
        return new HistorySync(
                server.signedIn(home, device),
                storage.synced(),
                storage.settings(),
                home.resolve("elsewhere"));
    }

    @Test
    void what_was_analyzed_here_is_there_too() {
        long run = analyze();

        assertThat(ours.run()).isEqualTo(new Told(0, 1, 0));
        assertThat(theirs.run()).isEqualTo(new Told(1, 0, 0));

        Video come = there.videos().recent(9).getFirst();
        assertThat(come.name()).isEqualTo("Ежи.mp4");
        assertThat(there.runs().report(come.latest().id())).isEqualTo(here.runs().report(run));
        assertThat(ours.run()).isEqualTo(Told.NOTHING);
        assertThat(theirs.run()).isEqualTo(Told.NOTHING);
    }

    @Test
    void what_a_person_changed_goes_over_it() {
        long run = analyze();
        ours.run();
        theirs.run();

        here.runs().edit(run, "{\"changed\":1}", REJECTED);
        ours.run();
        assertThat(theirs.run()).isEqualTo(new Told(1, 0, 0));

        Run come = there.videos().recent(9).getFirst().latest();
        assertThat(there.runs().edits(come.id())).contains("{\"changed\":1}");
        assertThat(come.outcome()).isEqualTo(REJECTED);
        assertThat(server.kept()).isEqualTo(1);
    }

    @Test
    void what_both_changed_is_kept_in_both_versions() {
        long run = analyze();
        ours.run();
        theirs.run();
        long come = there.videos().recent(9).getFirst().latest().id();

        here.runs().edit(run, "{\"by\":\"desk\"}", REJECTED);
        there.runs().edit(come, "{\"by\":\"laptop\"}", REJECTED);
        ours.run();
        Told told = theirs.run();

        assertThat(told).isEqualTo(new Told(1, 1, 1));
        Video video = there.videos().recent(9).getFirst();
        assertThat(there.runs().of(video.id()))
                .extracting(one -> there.runs().edits(one.id()).orElse(""))
                .containsExactlyInAnyOrder("{\"by\":\"desk\"}", "{\"by\":\"laptop\"}");
        assertThat(ours.run()).isEqualTo(new Told(1, 0, 0));
        assertThat(server.kept()).isEqualTo(2);
    }

    @Test
    void what_can_not_be_told_waits_for_the_server() {
        analyze();
        server.away = true;
        assertThatThrownBy(ours::run).isInstanceOf(ApiException.ServerAway.class);
        here.close();
        here = Storage.open(desk, InstantSource.system());
        server.away = false;

        assertThat(sync(here, desk, "desk").run()).isEqualTo(new Told(0, 1, 0));
    }

    private long analyze() {
        return here.runs()
                .add(desk.resolve("Ежи"), List.of(Reports.of("Ежи", Reports.AD)))
                .getFirst();
    }
}

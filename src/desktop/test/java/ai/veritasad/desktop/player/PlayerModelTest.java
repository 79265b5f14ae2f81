package ai.veritasad.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.work.Work;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PlayerModelTest {

    @TempDir private Path folder;

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final Work work = new Work(window);
    private final PlayerModel model = new PlayerModel(work, Optional::empty);

    @AfterEach
    void close() throws Exception {
        does(model::close);
        window.shutdown();
        work.close();
    }

    @Test
    void opens_stands_at_the_first_picture_and_knows_the_file() throws Exception {
        open();

        assertThat(asks(() -> model.factsProperty().get().hasSound())).isTrue();
        assertThat(asks(() -> model.durationProperty().get().seconds())).isBetween(5.9, 6.2);
        assertThat(asks(() -> model.stateProperty().get())).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void is_where_it_was_told_to_be_at_once_and_shows_it_soon() throws Exception {
        open();

        does(() -> model.seek(MediaTime.ofSeconds(3.01)));

        assertThat(asks(() -> model.positionProperty().get())).isEqualTo(MediaTime.ofSeconds(3.01));
        await(() -> shown() == 75);
    }

    @Test
    void never_goes_beyond_the_ends() throws Exception {
        open();

        does(() -> model.seekBy(-100));
        assertThat(asks(() -> model.positionProperty().get())).isEqualTo(MediaTime.ZERO);
        does(() -> model.seekBy(100));
        assertThat(asks(() -> model.positionProperty().get()))
                .isEqualTo(asks(() -> model.durationProperty().get()));
        await(() -> shown() == 149);
    }

    @Test
    void a_step_stops_and_moves_to_the_frame() throws Exception {
        open();
        does(model::play);
        await(() -> shown() > 3);

        does(model::pause);
        does(() -> model.seek(MediaTime.ofSeconds(2.01)));
        await(() -> shown() == 50);
        does(() -> model.step(-1));

        await(() -> shown() == 49);
        await(() -> model.positionProperty().get().equals(MediaTime.ofSeconds(1.96)));
        assertThat(asks(() -> model.stateProperty().get())).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void played_to_the_end_it_begins_anew() throws Exception {
        open();
        does(() -> model.seek(MediaTime.ofSeconds(5.7)));
        does(model::play);
        await(() -> model.stateProperty().get() == PlayerState.PAUSED);

        does(model::play);

        await(() -> shown() > 0 && shown() < 100);
    }

    @Test
    void j_k_and_l_shuttle() throws Exception {
        open();
        does(() -> model.seek(MediaTime.ofSeconds(3)));
        does(model::faster);
        does(model::faster);
        assertThat(asks(() -> model.speedProperty().get())).isEqualTo(1.5);
        does(model::pause);
        does(model::backwards);
        assertThat(asks(() -> model.speedProperty().get())).isEqualTo(-1);
        await(() -> shown() < 70);
        does(model::pause);
        assertThat(asks(() -> model.speedProperty().get())).isEqualTo(1);
    }

    @Test
    void repeats_the_selection_until_told_otherwise() throws Exception {
        open();
        Span span = Span.ofSeconds(2, 2.4);
        does(() -> model.selectionProperty().set(Optional.of(span)));
        does(model::toggleLoop);
        await(() -> shown() == 58);
        await(() -> shown() == 51);
        does(model::toggleLoop);
        await(() -> shown() > 70);
    }

    @Test
    void a_file_that_can_not_be_played_is_told_in_both_languages() throws Exception {
        does(() -> model.open(folder.resolve("нет.mp4")));

        await(() -> model.stateProperty().get() == PlayerState.FAILED);
        assertThat(asks(() -> model.errorProperty().get().ru())).contains("не найден");
        assertThat(asks(() -> model.errorProperty().get().en())).contains("There is no file");
    }

    @Test
    void another_file_takes_the_place_of_the_first() throws Exception {
        open();
        does(() -> model.seek(MediaTime.ofSeconds(4)));
        open();
        assertThat(asks(() -> model.positionProperty().get())).isEqualTo(MediaTime.ZERO);
        await(() -> shown() == 0);
    }

    private void open() throws Exception {
        Path film = NumberedFilm.write(folder);
        does(() -> model.open(film));
        await(() -> shown() == 0);
    }

    private int shown() {
        Picture picture = model.pictureProperty().get();
        return picture == null || !picture.exact() ? -1 : NumberedFilm.number(picture);
    }

    private void does(Runnable deed) throws Exception {
        window.submit(deed).get();
    }

    private <T> T asks(Callable<T> question) throws Exception {
        return window.submit(question).get();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!asks(condition)) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(until);
            Thread.sleep(2);
        }
    }
}

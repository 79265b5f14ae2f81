package ai.veritasad.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LatestTest {

    @Test
    void the_last_of_many_values_arrives_and_most_others_are_dropped() throws Exception {
        try (Work work = new Work(Runnable::run)) {
            List<Integer> heard = new CopyOnWriteArrayList<>();
            CountDownLatch last = new CountDownLatch(1);
            Latest<Integer> latest =
                    new Latest<>(
                            work,
                            value -> {
                                heard.add(value);
                                if (value == 9999) {
                                    last.countDown();
                                }
                            });
            for (int i = 0; i < 10_000; i++) {
                latest.offer(i);
            }
            assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(heard).isSorted().hasSizeLessThan(1_000);
        }
    }
}

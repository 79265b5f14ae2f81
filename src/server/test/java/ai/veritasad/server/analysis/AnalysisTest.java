package ai.veritasad.server.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.server.RunningServer;
import ai.veritasad.server.analysis.Visitor.Answer;
import ai.veritasad.server.analysis.Visitor.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

// A stream that never ends must not hold up all other tests.
@Timeout(400)
class AnalysisTest {

    private final Visitor anna = Visitor.create();

    @Test
    void an_upload_is_analyzed_while_its_owner_looks_on() {
        String id = anna.begin("sample.vtt");

        List<Event> events = anna.follow(id);

        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(events.getLast().state()).isEqualTo("completed");
        assertThat(events.getLast().data().path("progress").asInt()).isEqualTo(100);
        assertThat(events).extracting(event -> event.id().orElseThrow()).isSorted();
        Answer analysis = anna.get("/api/v1/analysis/" + id);
        assertThat(analysis.json().path("verdict").path("ads").asInt()).isPositive();
        assertThat(analysis.text("title")).isEqualTo("sample.vtt");
        Answer result = anna.get("/api/v1/analysis/" + id + "/result");
        assertThat(result.json().path("observations").path("source").path("name").asString())
                .isEqualTo("sample");
        assertThat(result.json().path("segments").size()).isPositive();
    }

    @Test
    void a_film_is_watched_and_can_be_cancelled_within_seconds() {
        String id = anna.begin("sample.mp4");
        anna.post("/api/v1/analysis/" + id + "/cancel", "{}");

        List<Event> events = anna.follow(id);

        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(events.getLast().state()).isEqualTo("cancelled");
        assertThat(anna.get("/api/v1/analysis/" + id + "/result").text("error_code"))
                .isEqualTo("NOT_READY");
    }

    @Test
    void only_what_is_completed_counts_against_the_quota() {
        String done = anna.begin("sample.vtt");
        anna.follow(done);
        String ended = anna.begin("sample.mp4");
        anna.post("/api/v1/analysis/" + ended + "/cancel", "{}");
        anna.follow(ended);

        Answer quota = anna.get("/api/v1/me/quota");

        assertThat(quota.json().path("used").asInt()).isEqualTo(1);
        assertThat(quota.json().path("reserved").asInt()).isZero();
    }

    @Test
    void an_exhausted_quota_refuses_and_says_until_when() {
        Visitor boris = Visitor.create("free");
        String upload = boris.upload("sample.vtt");
        boris.follow(boris.begin("sample.vtt"));

        Answer answer =
                boris.post(
                        "/api/v1/analysis",
                        Visitor.source(upload),
                        "Idempotency-Key",
                        "one-too-many");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("error_code")).isEqualTo("QUOTA_EXHAUSTED");
        assertThat(answer.text("resets_at")).isNotEmpty();
    }

    @Test
    void every_format_of_the_analyzer_is_given() {
        String id = anna.begin("sample.vtt");
        anna.follow(id);

        for (Format format : Formats.ALL) {
            Answer answer = anna.get("/api/v1/analysis/" + id + "/export/" + format.id());
            assertThat(answer.status()).as(format.id()).isIn(200, 422);
        }
        Answer chapters = anna.get("/api/v1/analysis/" + id + "/export/webvtt");
        assertThat(chapters.header("content-disposition")).contains("sample");
        assertThat(anna.get("/api/v1/analysis/" + id + "/export/word").text("error_code"))
                .isEqualTo("UNKNOWN_FORMAT");
    }

    @ParameterizedTest
    @CsvSource({"en, What this rests on", "ru, На чём это основано"})
    void the_report_comes_as_a_paper_in_the_readers_language(String language, String words) {
        String id = anna.begin("sample.vtt");
        anna.follow(id);

        Answer html =
                anna.get("/api/v1/analysis/" + id + "/export/html", "Accept-Language", language);
        Answer pdf = anna.get("/api/v1/analysis/" + id + "/export/pdf");

        assertThat(html.header("content-type")).startsWith("text/html");
        assertThat(html.json().asString()).contains("lang=\"" + language + "\"", words);
        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.header("content-disposition")).contains("sample.pdf");
        assertThat(pdf.json().asString()).startsWith("%PDF-");
    }

    @Test
    void options_may_be_left_out() {
        Answer answer =
                anna.post(
                        "/api/v1/analysis",
                        "{\"source\":{\"type\":\"file\",\"upload\":\"%s\"}}"
                                .formatted(anna.upload("sample.vtt")),
                        "Idempotency-Key",
                        "without-options");

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?q=%00", "?verdict=%00"})
    void a_list_that_cannot_be_is_refused(String query) {
        assertThat(anna.get("/api/v1/analysis" + query).status()).isIn(400, 422);
    }

    @Test
    void the_same_key_gives_the_same_analysis_and_no_other() {
        String wish = Visitor.source(anna.upload("sample.vtt"));

        Answer first = anna.post("/api/v1/analysis", wish, "Idempotency-Key", "once-4711");
        Answer again = anna.post("/api/v1/analysis", wish, "Idempotency-Key", "once-4711");
        Answer other =
                anna.post(
                        "/api/v1/analysis",
                        Visitor.source(anna.upload("sample.vtt")),
                        "Idempotency-Key",
                        "once-4711");

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(first.header("location")).isEqualTo("/api/v1/analysis/" + first.text("id"));
        assertThat(other.text("error_code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(anna.post("/api/v1/analysis", wish).text("error_code"))
                .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void others_see_nothing_of_it() {
        String id = anna.begin("sample.vtt");
        Visitor boris = Visitor.create();

        for (String part : List.of("", "/status", "/result", "/stream", "/export/srt")) {
            assertThat(boris.get("/api/v1/analysis/" + id + part).status()).isEqualTo(404);
        }
        assertThat(boris.post("/api/v1/analysis/" + id + "/cancel", "{}").status()).isEqualTo(404);
        assertThat(boris.delete("/api/v1/analysis/" + id).status()).isEqualTo(404);
    }

    @Test
    void the_history_comes_in_pages_and_can_be_narrowed() {
        List<String> ids =
                List.of(
                        anna.begin("sample.vtt"),
                        anna.begin("sample.vtt"),
                        anna.begin("sample.vtt"));
        ids.forEach(anna::follow);

        Answer first = anna.get("/api/v1/analysis?limit=2");
        Answer second = anna.get("/api/v1/analysis?limit=2&cursor=" + first.text("next_cursor"));

        assertThat(first.json().path("items").values())
                .extracting(item -> item.path("id").asString())
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(second.json().path("items").values())
                .extracting(item -> item.path("id").asString())
                .containsExactly(ids.get(0));
        assertThat(second.json().path("next_cursor").isNull()).isTrue();
        assertThat(items("?state=completed&q=SAMPLE")).isEqualTo(3);
        assertThat(items("?state=failed")).isZero();
        assertThat(items("?q=%25")).isZero();
        assertThat(anna.get("/api/v1/analysis?state=asleep").status()).isEqualTo(400);
        assertThat(anna.get("/api/v1/analysis?cursor=nonsense").status()).isEqualTo(400);
    }

    private int items(String query) {
        return anna.get("/api/v1/analysis" + query).json().path("items").size();
    }

    @Test
    void what_ended_long_ago_is_forgotten_where_the_settings_want_that() {
        RunningServer server = RunningServer.get();
        AnalysisSettings usual = server.bean(AnalysisSettings.class);
        String old = anna.begin("sample.vtt");
        anna.follow(old);
        JdbcClient sql = server.bean(JdbcClient.class);
        sql.sql("update analysis set completed_at = now() - interval '40 days' where id = :id")
                .param("id", UUID.fromString(old))
                .update();
        String fresh = anna.begin("sample.vtt");
        anna.follow(fresh);

        server.bean(Retention.class).forget();
        assertThat(anna.get("/api/v1/analysis/" + old).status()).isEqualTo(200);
        new Retention(server.bean(Analyses.class), kept(usual, Duration.ofDays(30)), server.clock())
                .forget();

        assertThat(anna.get("/api/v1/analysis/" + old).status()).isEqualTo(404);
        assertThat(anna.get("/api/v1/analysis/" + fresh + "/result").status()).isEqualTo(200);
    }

    private static AnalysisSettings kept(AnalysisSettings usual, Duration time) {
        return new AnalysisSettings(
                usual.threads(),
                usual.atOnce(),
                usual.work(),
                usual.models(),
                usual.longest(),
                usual.longestVideo(),
                usual.attempts(),
                usual.backoff(),
                usual.poll(),
                usual.heartbeat(),
                usual.grace(),
                time,
                usual.privateLinks());
    }

    @Test
    void what_is_deleted_is_gone() {
        String id = anna.begin("sample.vtt");
        anna.follow(id);

        assertThat(anna.delete("/api/v1/analysis/" + id).status()).isEqualTo(204);
        assertThat(anna.get("/api/v1/analysis/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_stream_that_is_taken_up_again_tells_only_what_is_new() {
        String id = anna.begin("sample.vtt");
        long last = anna.follow(id).getLast().id().orElseThrow();

        List<Event> again = anna.follow(id, "Last-Event-ID", Long.toString(last));

        assertThat(again).extracting(Event::name).containsExactly("done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/film.mp4",
                "http://localhost:9200/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/film.mp4",
                "http://2130706433/film.mp4",
                "https://user:secret@example.org/film.mp4",
                "http://10.0.0.8/film.mp4"
            })
    void links_into_private_networks_are_refused(String link) {
        assertThat(link("url", link).text("error_code")).isEqualTo("LINK_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "url, ftp://example.org/film.mp4, INVALID_LINK",
        "url, nonsense, INVALID_LINK",
        "youtube, https://notyoutube.com/watch?v=1, WRONG_PLATFORM",
        "vk, https://rutube.ru/video/1, WRONG_PLATFORM",
    })
    void links_that_lead_nowhere_are_refused(String type, String link, String code) {
        assertThat(link(type, link).text("error_code")).isEqualTo(code);
    }

    private Answer link(String type, String link) {
        return anna.post(
                "/api/v1/analysis",
                "{\"source\":{\"type\":\"%s\",\"url\":\"%s\"},\"options\":{}}"
                        .formatted(type, link),
                "Idempotency-Key",
                "key-" + link.hashCode());
    }

    @Test
    void an_unknown_jurisdiction_is_named_with_its_field() {
        Answer answer =
                anna.post(
                        "/api/v1/analysis",
                        """
                        {"source":{"type":"url","url":"https://example.org/film.mp4"},
                         "options":{"jurisdictions":["RU","XX"]}}
                        """,
                        "Idempotency-Key",
                        "key-of-xx");

        assertThat(answer.text("error_code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("options.jurisdictions");
    }
}

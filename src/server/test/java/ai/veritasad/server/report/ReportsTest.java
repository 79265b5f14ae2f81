package ai.veritasad.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.Visitor.Answer;

import org.junit.jupiter.api.Test;

class ReportsTest {

    private final Visitor anna = Visitor.create();

    @Test
    void what_one_device_pushes_another_pulls() {
        Answer pushed = push("r1", 0, "desk", "first");

        assertThat(pushed.status()).isEqualTo(200);
        assertThat(pushed.header("etag")).isEqualTo("\"1\"");
        Answer changes = anna.get("/api/v1/reports");
        assertThat(changes.json().path("items").path(0).path("id").asString()).isEqualTo("r1");
        assertThat(changes.json().path("items").path(0).has("report")).isFalse();
        assertThat(anna.get("/api/v1/reports/r1").json().path("report").path("note").asString())
                .isEqualTo("first");
    }

    @Test
    void a_later_revision_is_never_written_over_unseen() {
        push("r1", 0, "desk", "first");
        push("r1", 1, "laptop", "second");

        Answer late = push("r1", 1, "desk", "third");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("error_code")).isEqualTo("REPORT_CONFLICT");
        assertThat(late.json().path("revision").asInt()).isEqualTo(2);
        assertThat(anna.get("/api/v1/reports/r1").json().path("report").path("note").asString())
                .isEqualTo("second");
    }

    @Test
    void a_push_whose_answer_got_lost_may_come_again() {
        push("r1", 0, "desk", "first");

        Answer again = push("r1", 0, "desk", "first");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void a_deletion_reaches_the_other_devices() {
        push("r1", 0, "desk", "first");
        String seen = anna.get("/api/v1/reports").text("next_cursor");

        assertThat(anna.delete("/api/v1/reports/r1").status()).isEqualTo(204);

        Answer news = anna.get("/api/v1/reports?since=" + seen);
        assertThat(news.json().path("items").path(0).path("deleted").asBoolean()).isTrue();
        assertThat(anna.get("/api/v1/reports/r1").status()).isEqualTo(404);
        String end = news.text("next_cursor");
        assertThat(anna.get("/api/v1/reports?since=" + end).json().path("items").size()).isZero();
    }

    @Test
    void others_see_nothing_of_it() {
        push("r1", 0, "desk", "first");
        Visitor boris = Visitor.create();

        assertThat(boris.get("/api/v1/reports").json().path("items").size()).isZero();
        assertThat(boris.get("/api/v1/reports/r1").status()).isEqualTo(404);
    }

    private Answer push(String id, long over, String device, String note) {
        return anna.put(
                "/api/v1/reports/" + id,
                """
                {"title":"A talk","revision":%d,"updated_at":"2026-11-29T12:00:00Z",
                 "device":"%s","report":{"note":"%s"}}
                """
                        .formatted(over, device, note),
                "If-Match",
                "\"" + over + "\"");
    }
}

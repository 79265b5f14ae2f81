package ai.veritasad.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ, https://youtu.be/dQw4w9WgXcQ",
        "youtube.com/watch?v=abc, https://youtube.com/watch?v=abc",
        "  HTTP://Example.com/a.mp4 , http://Example.com/a.mp4",
        "http://localhost:8080/фильм.mp4, http://localhost:8080/%D1%84%D0%B8%D0%BB%D1%8C%D0%BC.mp4",
        "https://пример.рф/видео, https://xn--e1afmkfd.xn--p1ai/%D0%B2%D0%B8%D0%B4%D0%B5%D0%BE"
    })
    void what_a_person_pastes_becomes_an_address(String typed, String address) {
        assertThat(Link.parse(typed)).map(Link::toString).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "привет",
                "two words.com",
                "ftp://a.b/c",
                "file:///etc/passwd",
                "https://"
            })
    void what_is_no_link_of_the_web_is_none(String typed) {
        assertThat(Link.parse(typed)).isEmpty();
    }

    @Test
    void every_link_of_a_text_is_found_once() {
        String text = "Смотри: https://a.ru/1, (b.com/2) и ещё раз https://a.ru/1. Всё!";
        assertThat(Link.all(text))
                .map(Link::toString)
                .containsExactly("https://a.ru/1", "https://b.com/2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.ru/x/film.mp4?t=1, film.mp4",
        "https://www.a.ru/, a.ru",
        "https://a.ru/x/.., a.ru",
        "https://a.ru/x/a%2Fb.mp4, b.mp4",
    })
    void a_file_name_never_leaves_its_folder(String typed, String name) {
        assertThat(Link.parse(typed).orElseThrow().fileName()).isEqualTo(name);
    }
}

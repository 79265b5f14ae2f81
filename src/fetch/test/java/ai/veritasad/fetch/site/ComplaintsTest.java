package ai.veritasad.fetch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ComplaintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR: [generic] HTTP Error 404: Not Found|removed",
                "ERROR: [youtube] x: Private video. Sign in if you've been granted access|signed in",
                "ERROR: [vk] x: The uploader has not made this video available in your country|country",
                "ERROR: unable to download video data: HTTP Error 429: Too Many Requests|Wait",
                "ERROR: Unsupported URL: https://a.b/c|no video",
                "ERROR: unable to download video data: HTTP Error 403: Forbidden|Update yt-dlp",
                "ERROR: Unable to download webpage: timed out|connection",
                "[download] File is larger than max-filesize (3 bytes > 2 bytes). Aborting.|larger"
            })
    void known_words_become_a_sentence_with_a_mend(String line, String words) {
        assertThat(Complaints.of(List.of("[info] something", line)).en()).contains(words);
    }

    @Test
    void an_unknown_complaint_is_told_as_it_stands() {
        assertThat(Complaints.of(List.of("ERROR: the moon is full", "deleting")).ru())
                .contains("the moon is full");
    }

    @Test
    void a_title_is_no_complaint() {
        assertThat(Complaints.of(List.of("[info] How to sign in", "ERROR: odd")).en())
                .contains("odd");
    }
}

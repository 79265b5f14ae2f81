package ai.veritasad.analyzer.detect.identifier.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SpokenLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go to nordvpn dot com slash linus to get | https://nordvpn.com/linus",
                "visit better help dot com slash veritas | https://betterhelp.com/veritas",
                "at squarespace dot com forward slash wendover | https://squarespace.com/wendover",
                "on amazon dot co dot uk now | https://amazon.co.uk",
                "nordvpn.com slash linus | https://nordvpn.com/linus",
                "brilliant.org slash L T T today | https://brilliant.org/ltt",
                "a link dot com slash a slash b | https://link.com/a/b",
                "заходите на озон точка ру и | https://ozon.ru",
                "на сайте магазин точка рф | https://магазин.рф",
                "скиллбокс точка ру слэш акция | https://skillbox.ru/akciya"
            })
    void an_address_is_read_as_it_is_said(String text, String address) {
        assertThat(values(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connect the dot in the middle",
                "это отправная точка",
                "точка ру",
                "polka dot me",
                "я сказал точка. Ру",
                "slash",
                "dot com",
                "the dot com bubble",
                ""
            })
    void talk_of_dots_is_no_address(String text) {
        assertThat(values(text)).isEmpty();
    }

    private static List<String> values(String text) {
        return new SpokenLinks()
                .find(text).stream().map(found -> found.identifier().value()).toList();
    }
}

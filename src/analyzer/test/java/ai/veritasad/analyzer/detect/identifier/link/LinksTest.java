package ai.veritasad.analyzer.detect.identifier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.report.signal.Identifier.Link;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Заходи на https://shop.ru/a?b=1. | https://shop.ru/a?b=1",
                "(https://shop.ru/a) | https://shop.ru/a",
                "https://en.wikipedia.org/wiki/Ad_(film) | https://en.wikipedia.org/wiki/Ad_(film)",
                "сайт ozon.ru, там | https://ozon.ru",
                "nordvpn.com/linus! | https://nordvpn.com/linus",
                "HTTPS://SHOP.RU/Path | HTTPS://SHOP.RU/Path",
                "«магазин.рф» | https://магазин.рф",
                "https://пример.рф/путь?а=б | https://пример.рф/путь?а=б",
                "https://xn--e1afmkfd.xn--p1ai/x | https://xn--e1afmkfd.xn--p1ai/x",
                "скидка.ozon.ru | https://ozon.ru",
                "t.me/channel_name | https://t.me/channel_name",
                "bit.ly/3xYz | https://bit.ly/3xYz",
                "www.example.it | https://www.example.it",
                "shop.ru:8080/x | https://shop.ru:8080/x",
                "тутhttps://shop.ru | https://shop.ru",
                "https://user:pw@shop.ru/x | https://user:pw@shop.ru/x",
                "http://192.168.0.1/x | http://192.168.0.1/x"
            })
    void an_address_is_found_whole_and_without_the_sentence(String text, String address) {
        assertThat(links(text)).extracting(Link::value).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://xn--e1afmkfd.xn--p1ai/x, пример.рф",
        "HTTPS://SHOP.RU/Path, shop.ru",
        "shop.ru.:80, shop.ru",
        "https://user:pw@shop.ru/x, shop.ru"
    })
    void the_host_is_lower_case_unicode(String text, String host) {
        assertThat(links(text)).extracting(Link::host).containsExactly(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "и т.д. и т.п.",
                "That was great.It works",
                "version 1.5.2",
                "mail@shop.ru",
                "first.last@shop.ru",
                "README.md и main.py",
                "конец.Начало",
                "e.g. this, i.e. that, U.S. too",
                "слово...слово",
                "https://",
                "@shop.ru",
                "http://localhost",
                "...ru",
                "12.30",
                ""
            })
    void what_only_holds_a_dot_is_no_address(String text) {
        assertThat(links(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.ru/?erid=2VtzqwJZYS7, ERID, 1.0",
        "https://shop.ru/?ERID=2VtzqwJZYS7, ERID, 1.0",
        "https://ad.admitad.com/g/abc/, AFFILIATE, 0.8",
        "https://shop.ru/?ref=me, AFFILIATE, 0.6",
        "https://shop.ru/?utm_source=yt&utm_medium=x, CAMPAIGN, 0.4",
        "https://shop.ru/?yclid=1, CAMPAIGN, 0.2",
        "https://shop.ru/go/x, AFFILIATE, 0.5",
        "https://clck.ru/abc, SHORTENER, 0.35",
        "https://vk.cc/abc, SHORTENER, 0.35",
        "https://taplink.cc/me, LINK_HUB, 0.2",
        "https://www.ozon.ru/product/1, MARKETPLACE, 0.35",
        "https://www.amazon.co.uk/dp/1, MARKETPLACE, 0.35",
        "https://amazon.de/dp/1?tag=x-21, AFFILIATE, 0.74",
        "https://x.onelink.me/abc, APP_STORE, 0.4",
        "https://t.me/shop_bot?start=ref1, MESSENGER_BOT, 0.5",
        "https://t.me/channel, SOCIAL, 0.0",
        "https://youtu.be/abc, SOCIAL, 0.0",
        "https://ru.wikipedia.org/wiki/X?ref=1, REFERENCE, -0.3",
        "https://unknown-shop.ru/, PLAIN, 0.1",
        "https://reddit.com/r/all, SOCIAL, 0.0",
        "https://notbit.ly.com/x, PLAIN, 0.1",
        "https://mybit.ly/x, PLAIN, 0.1"
    })
    void host_path_and_parameters_tell_the_purpose(String text, LinkKind kind, double weight) {
        Link link = links(text).getFirst();

        assertThat(link.kinds().getFirst()).isEqualTo(kind);
        assertThat(link.weight()).isCloseTo(weight, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "https://vk.com/away.php?to=https%3A%2F%2Fshop.ru%2F%3Ferid%3D2VtzqwJZYS7, https://shop.ru/?erid=2VtzqwJZYS7, ERID",
        "https://ad.admitad.com/g/abc/?ulp=https%3A%2F%2Fshop.ru%2Fx, https://shop.ru/x, AFFILIATE",
        "https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fbit.ly%2Fabc, https://bit.ly/abc, SHORTENER",
        "https://www.google.com/url?q=https://clck.ru/x&sa=D, https://clck.ru/x, SHORTENER"
    })
    void a_redirector_gives_away_its_target(String text, String target, LinkKind kind) {
        Link link = links(text).getFirst();

        assertThat(link.target()).hasValue(target);
        assertThat(link.kinds()).contains(kind);
    }

    @Test
    void a_chain_of_redirectors_without_end_is_followed_a_little_only() {
        String link = "https://vk.com/away.php?to=".repeat(300) + "x.ru";

        assertThat(links(link)).hasSize(1);
    }

    private static List<Link> links(String text) {
        return new Links().find(text).stream().map(found -> (Link) found.identifier()).toList();
    }
}

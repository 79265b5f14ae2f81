package ai.veritasad.analyzer.detect.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Recognised.Means;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class BrandDetectorTest {

    private static final Span MINUTE = Span.ofSeconds(60, 120);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "заказал это на яндексе вчера|Яндекс",
                "поиск Яндекса стал лучше|Яндекс",
                "открыл счёт в сбере|Сбер",
                "курс на скиллбоксе|Skillbox",
                "our friends at NordVPN made this|NordVPN",
                "купил в яндекс маркете чайник|Яндекс Маркет",
                "лечу авиакомпанией победа завтра|Победа",
                "we use squarespace for it|Squarespace",
                "в додо пиццу зашли|Додо Пицца",
                "Coca-Cola и кока-колу|Coca-Cola",
                "это м.видео снова|М.Видео",
            })
    void finds_a_brand_in_what_is_said(String said, String brand) {
        assertThat(spoken(said)).extracting(Recognised.Brand::brand).contains(brand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "мы празднуем день победы и эта победа наша",
                "красная лента на коробке и магнит на холодильнике",
                "Победа над собой. Лента Мёбиуса.",
                "an apple a day and a purple casper",
                "i wish you a calm and wise day away from stake and honey",
                "на эту тему мы говорили в точке сбора",
                "добрый вечер самокат стоит в углу звук хороший",
            })
    void a_common_word_alone_is_no_brand(String said) {
        assertThat(spoken(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "в магазине лента сегодня скидки|Лента",
                "гипермаркет «Лента» рядом|Лента",
                "I moved my notes to Notion because of its search and its tables|Notion",
                "download the calm app today|Calm",
                "новый Honor™ вышел|Honor",
            })
    void a_common_word_is_a_brand_where_something_beside_it_says_so(String said, String brand) {
        assertThat(spoken(said)).extracting(Recognised.Brand::brand).contains(brand);
    }

    @Test
    void a_common_word_is_a_brand_near_a_promo_code_or_with_its_link() {
        Passage far = said(600, "победа отличная");
        Signal code = named(70, Medium.SPEECH, new Identifier.PromoCode("FLY"));
        Signal link = named(0, Medium.DESCRIPTION, link("pobeda.aero"));

        assertThat(found(List.of(said(60, "летали с победой")), List.of(code)))
                .extracting(Recognised.Brand::brand)
                .containsExactly("Победа");
        assertThat(found(List.of(far), List.of(code))).isEmpty();
        assertThat(found(List.of(far), List.of(link)))
                .extracting(Recognised.Brand::means)
                .containsExactly(Means.LINK, Means.WORD);
    }

    @Test
    void a_link_tells_the_brand_of_its_host_and_its_words_are_not_told_again() {
        List<Recognised.Brand> found =
                found(
                        List.of(
                                Passage.standing(
                                        Medium.DESCRIPTION,
                                        Optional.empty(),
                                        MINUTE,
                                        "Всё здесь: https://www.ozon.ru/x и @ozon")),
                        List.of(
                                named(0, Medium.DESCRIPTION, link("www.ozon.ru")),
                                named(0, Medium.DESCRIPTION, link("notozon.ru"))));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().means()).isEqualTo(Means.LINK);
        assertThat(found.getFirst().alias()).isEqualTo("www.ozon.ru");
    }

    @ParameterizedTest
    @CsvSource({
        "Скилбокс, Skillbox", "Нетологня, Нетология", "WILDBERRlES, Wildberries",
        "ЯHДEKC, Яндекс", "Surfshrk, Surfshark", "Aлиэкcпрeсc, AliExpress",
    })
    void words_on_screen_may_be_misread_by_one_letter(String read, String brand) {
        assertThat(onScreen(read)).extracting(Recognised.Brand::brand).containsExactly(brand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Inter", "razor", "Авиатор", "лето", "ИНТЕР", "Озо", "square space time"})
    void other_words_on_screen_are_not(String read) {
        assertThat(onScreen(read))
                .extracting(Recognised.Brand::brand)
                .doesNotContain("Intel", "Razer", "Авито", "Ozon");
    }

    @Test
    void nothing_is_misread_in_what_is_said() {
        assertThat(spoken("нетологня и серфшрак")).isEmpty();
    }

    @Test
    void a_brand_on_screen_has_the_place_of_its_word() {
        Recognised.Brand brand = onScreen("только в Ozon").getFirst();

        assertThat(brand.box().orElseThrow().x()).isCloseTo(0.1 + 0.5 * 9 / 13, within(0.001));
        assertThat(brand.box().orElseThrow().width()).isCloseTo(0.5 * 4 / 13, within(0.001));
        assertThat(brand.source()).contains(0);
    }

    @Test
    void every_name_of_the_list_is_found_in_a_sentence() {
        List<String> missed = new ArrayList<>();
        for (Brand brand : BrandList.bundled().brands()) {
            for (String alias :
                    Stream.concat(Stream.of(brand.name()), brand.aliases().stream()).toList()) {
                if (!brand.common()
                        && spoken("сегодня " + alias + " снова").stream()
                                .noneMatch(one -> one.brand().equals(brand.name()))) {
                    missed.add(alias);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void any_text_is_read_without_a_complaint() {
        Random random = new Random(5);
        String letters = "абв ozn.@/«»™\n \u0301\uD83D\uDE00йё-'1x";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder("ozon");
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(onScreen(text.toString())).isNotNull();
        }
    }

    private static List<Recognised.Brand> spoken(String text) {
        return found(List.of(said(60, text)), List.of());
    }

    private static Passage said(double at, String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(new Word(Span.ofSeconds(at, at + 1), word));
        }
        return Passage.spoken("ru", words);
    }

    private static List<Recognised.Brand> onScreen(String text) {
        Signal line =
                new Signal.ScreenText(
                        MINUTE,
                        text,
                        List.of(),
                        new Box(0.1, 0.8, 0.5, 0.1),
                        10,
                        1,
                        Optional.empty());
        return found(
                List.of(Passage.standing(Medium.SCREEN, Optional.of(0), MINUTE, text)),
                List.of(line));
    }

    private static List<Recognised.Brand> found(List<Passage> passages, List<Signal> signals) {
        BrandDetector detector = new BrandDetector(BrandList.bundled());
        passages.forEach(detector::read);
        return detector.found(signals);
    }

    private static Signal named(double at, Medium medium, Identifier identifier) {
        return new Signal.Named(
                Span.ofSeconds(at, at + 1), medium, identifier, "", Optional.empty());
    }

    private static Identifier link(String host) {
        return new Identifier.Link(
                "https://" + host, host, List.of(Identifier.LinkKind.PLAIN), Optional.empty(), 0.2);
    }
}

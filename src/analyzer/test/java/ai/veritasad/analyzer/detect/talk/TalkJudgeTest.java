package ai.veritasad.analyzer.detect.talk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TalkJudgeTest {

    private static final double PACE = 2.6;

    private static final String RUSSIAN_TALK =
            """
            Сегодня мы поговорим о том, как строили старые мосты через большие реки. Сначала \
            инженеры долго изучали дно, брали пробы грунта и смотрели, где течение слабее. \
            Потом привозили камень, и вся работа шла летом, пока вода стояла низко. Зимой \
            строители уходили в город и ждали, когда сойдёт лёд. Один из таких мостов стоит до \
            сих пор, хотя ему уже больше двух веков. По нему давно не ездят машины, но люди \
            гуляют там каждый вечер. Рядом сохранился дом смотрителя, в котором жила его семья. \
            В архиве нашли письма, где он жалуется на весенние паводки и просит прислать рабочих.
            """;

    private static final String RUSSIAN_AD =
            """
            А спонсор этого выпуска онлайн-школа Вектор. Это сервис, где можно выучить английский \
            с преподавателем прямо из дома. Я сам занимаюсь там уже полгода и очень доволен. Вы \
            выбираете удобное время и программу, а преподаватель подстраивается под ваш уровень. \
            В приложении есть упражнения, видео и словарь, поэтому учиться можно даже в дороге. На \
            платформе больше тысячи преподавателей, в том числе носители языка. Если вам нужен \
            английский для работы или для путешествий, здесь подберут подходящий курс. Для вас \
            школа приготовила специальное предложение: первый урок бесплатно, а по промокоду МОСТ \
            вы получите скидку двадцать процентов на любой курс. Переходите по ссылке в описании, \
            регистрируйтесь прямо сейчас, вводите промокод МОСТ и забирайте подарок. Предложение \
            действует до конца месяца. Ссылка в описании под этим видео. Спасибо школе Вектор за \
            поддержку нашего канала, а мы продолжаем.
            """;

    private static final String ENGLISH_TALK =
            """
            Today we look at how the old bridges over the big rivers were built. First the \
            engineers studied the ground and looked for the place where the water was slow. Then \
            they brought the stone, and all the work was done in summer while the river was low. \
            In winter the builders went back to town and waited for the ice to go. One of these \
            bridges still stands, though it is more than two hundred years old. No cars cross it \
            any more, but people walk there every evening. Next to it is the house where the \
            keeper lived with his family. In the archive there are letters in which he complains \
            about the floods in spring and asks for more men.
            """;

    private static final String ENGLISH_AD =
            """
            This video is sponsored by Vector VPN. Vector VPN protects your data on any network \
            and lets you watch shows from all over the world, on your phone, your laptop and your \
            tablet. It is easy to use, and it costs less than a cup of coffee a month. Right now \
            you can get sixty percent off plus three months for free if you go to vector dot com \
            slash bridges, or use my code BRIDGES at checkout. There is a thirty day money back \
            guarantee. The link is in the description below. Thanks to Vector VPN for sponsoring \
            this video.
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hears_a_russian_sponsor_with_and_without_punctuation(boolean punctuated) {
        assertHears("ru", RUSSIAN_TALK, RUSSIAN_AD, punctuated);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hears_an_english_sponsor_with_and_without_punctuation(boolean punctuated) {
        assertHears("en", ENGLISH_TALK, ENGLISH_AD, punctuated);
    }

    @Test
    void news_about_advertising_is_no_ad() {
        assertHearsNothing(
                "ru",
                RUSSIAN_TALK,
                """
                Рынок рекламы в прошлом году вырос на десять процентов, сообщает ведомство. Компании \
                тратят на рекламу в интернете больше, чем на телевидении. Суд оштрафовал блогера \
                за рекламу без маркировки. Депутаты предлагают запретить такие ролики совсем. \
                Эксперты считают, что расходы будут расти и дальше.
                """);
        assertHearsNothing(
                "en",
                ENGLISH_TALK,
                """
                Spending on advertising grew by ten percent last year, the ministry says. Companies \
                now pay more for ads on the internet than for ads on television. A court fined a \
                man for ads without a label. Some members of parliament want to ban such videos. \
                Experts think that the market will go on growing.
                """);
    }

    @Test
    void who_denies_a_sponsor_and_names_sources_advertises_nothing() {
        assertHearsNothing(
                "en",
                ENGLISH_TALK,
                """
                Nobody paid me for this video and it is not sponsored, I bought these books myself. \
                I read all of the letters and the old maps, and my sources are in the description. \
                If I got a date wrong, tell me in the comments and I will correct it.
                """);
        assertHearsNothing(
                "ru",
                RUSSIAN_TALK,
                """
                За это видео мне никто не платил, это не реклама, книги я купил сам. Я прочитал все \
                письма и старые карты, источники в описании. Если я ошибся в дате, напишите об этом \
                в комментариях, и я исправлю.
                """);
    }

    @Test
    void stretches_cover_the_talk_in_order() {
        Transcript talk =
                talk("en", true, ENGLISH_TALK.repeat(3), ENGLISH_AD, ENGLISH_TALK.repeat(3));

        List<Signal.Talk> stretches = judge(talk);

        assertThat(stretches.getFirst().span().start())
                .isEqualTo(talk.cues().getFirst().span().start());
        for (int i = 1; i < stretches.size(); i++) {
            MediaTime before = stretches.get(i - 1).span().end();
            assertThat(stretches.get(i).span().start()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void knows_no_language_that_it_was_not_taught() {
        assertThat(TalkJudge.bundled("und")).isEmpty();
        assertThat(TalkJudge.bundled("../ru")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void hears_a_sponsor_in_a_talk_of_two_minutes(String language) {
        String around = language.equals("ru") ? RUSSIAN_TALK : ENGLISH_TALK;
        String ad = language.equals("ru") ? RUSSIAN_AD : ENGLISH_AD;

        List<Signal.Talk> found = believed(talk(language, false, around, ad, around));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().iou(spoken(around, ad))).isGreaterThan(0.6);
    }

    @Test
    void leaves_a_few_sentences_to_the_phrases_in_them() {
        assertThat(judge(talk("en", true, "This video is sponsored by Vector VPN."))).isEmpty();
    }

    @Test
    void hears_nothing_in_silence() {
        assertThat(judge(new Transcript("en", "test", List.of()))).isEmpty();
    }

    private static void assertHears(String language, String around, String ad, boolean punctuated) {
        String before = around.repeat(4);
        Transcript talk = talk(language, punctuated, before, ad, before);
        Span expected = spoken(before, ad);

        List<Signal.Talk> found = believed(talk);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().iou(expected)).isGreaterThan(0.6);
        assertThat(found.getFirst().phrases())
                .isNotEmpty()
                .allMatch(phrase -> found.getFirst().span().touches(phrase.span()));
    }

    private static void assertHearsNothing(String language, String around, String piece) {
        String before = around.repeat(4);
        assertThat(believed(talk(language, true, before, piece, before))).isEmpty();
        assertThat(believed(talk(language, false, before, piece, before))).isEmpty();
    }

    private static List<Signal.Talk> believed(Transcript talk) {
        return judge(talk).stream().filter(one -> one.probability() >= 0.5).toList();
    }

    private static List<Signal.Talk> judge(Transcript talk) {
        TalkJudge judge = TalkJudge.bundled(talk.language()).orElseThrow();
        return judge.judge(new Hearing().of(talk, end(talk)));
    }

    private static MediaTime end(Transcript talk) {
        return talk.cues().isEmpty() ? MediaTime.ZERO : talk.cues().getLast().span().end();
    }

    /** When the second text is spoken. */
    private static Span spoken(String before, String ad) {
        double start = before.split("\\s+", -1).length / PACE;
        return Span.ofSeconds(start, start + ad.split("\\s+", -1).length / PACE);
    }

    /** Captions of seven words each. */
    private static Transcript talk(String language, boolean punctuated, String... texts) {
        String[] words = String.join(" ", texts).split("\\s+", -1);
        List<Cue> cues = new ArrayList<>();
        for (int from = 0; from < words.length; from += 7) {
            int to = Math.min(words.length, from + 7);
            String text = String.join(" ", List.of(words).subList(from, to));
            String bare = text.toLowerCase(Locale.ROOT).replaceAll("[.,!?]", "");
            cues.add(Cue.of(Span.ofSeconds(from / PACE, to / PACE), punctuated ? text : bare));
        }
        return new Transcript(language, "test", cues);
    }
}

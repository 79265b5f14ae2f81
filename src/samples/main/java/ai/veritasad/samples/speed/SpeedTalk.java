package ai.veritasad.samples.speed;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;

/**
 * The captions of a long talk with an ad every 25 minutes, as SubRip on standard output: {@code
 * SpeedTalk ru 10} for ten hours, about 12,000 captions and 90,000 words. A third of the words are
 * everyday ones; the others are invented, as many different ones and as unevenly used as in a real
 * talk (Zipf's law).
 */
public final class SpeedTalk {

    private static final double SECONDS_PER_WORD = 0.4;
    private static final int WORDS_PER_CAPTION = 8;
    private static final double AD_EVERY = 1500;
    private static final int DIFFERENT = 25_000;
    private static final double EVERYDAY = 0.36;

    private final Tongue tongue;
    private final Random random = new Random(10);
    private final List<String> invented = new ArrayList<>();
    private final Queue<String> ad = new ArrayDeque<>();

    private SpeedTalk(Tongue tongue) {
        this.tongue = tongue;
        for (int i = 0; i < DIFFERENT; i++) {
            invented.add(word());
        }
    }

    /** What a language is made of, for this purpose. */
    private record Tongue(
            String everyday, String onsets, String vowels, String endings, String ad) {}

    private static final Tongue RUSSIAN =
            new Tongue(
                    "и в не на что я с он как это но по все она так его да ты у же вы за бы только ее"
                            + " мне было вот от меня еще нет о из ему теперь когда даже ну если уже или",
                    "б в г д ж з к л м н п р с т х ч ш пр ст тр кр гр сл",
                    "а е и о у я ы",
                    "ть л ла ли ет ют ый ая ое ого ому а у ом е ы ов ами ение ность ко но",
                    "а теперь спонсор этого выпуска компания Ромашка это сервис где можно заказать"
                            + " продукты с доставкой на дом я сам пользуюсь им уже полгода переходите по"
                            + " ссылке в описании и по промокоду ЛЕТО20 получите скидку двадцать процентов"
                            + " на первый заказ это ромашка точка ру слэш лето спасибо ромашке за поддержку"
                            + " канала а мы возвращаемся к нашей теме");

    private static final Tongue ENGLISH =
            new Tongue(
                    "the and to of a in is it you that i this for was on are with as have be at or from"
                            + " but not they we what all were when your can there an do if will up how",
                    "b c d f g h l m n p r s t v w ch sh th st tr pl gr br",
                    "a e i o u ea oo",
                    "er ing ed s ly tion ment ness al y t n k ble",
                    "and this video is sponsored by Nordwind the app that delivers groceries to your"
                            + " door I have been using it for half a year and right now you can get twenty"
                            + " percent off your first order if you go to nordwind dot com slash talk or use"
                            + " my code TALK20 at checkout the link is in the description thanks to nordwind"
                            + " for sponsoring this video now back to our story");

    public static void main(String[] arguments) throws IOException {
        double seconds = 3600 * Double.parseDouble(arguments[1]);
        SpeedTalk talk = new SpeedTalk("en".equals(arguments[0]) ? ENGLISH : RUSSIAN);
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out),
                                StandardCharsets.UTF_8))) {
            talk.write(seconds, out);
        }
    }

    private void write(double seconds, Writer out) throws IOException {
        double nextAd = AD_EVERY / 2;
        double at = 0;
        for (int number = 1; at < seconds; number++) {
            if (at > nextAd) {
                ad.addAll(List.of(tongue.ad().split(" ", -1)));
                nextAd += AD_EVERY;
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < WORDS_PER_CAPTION - number % 2; i++) {
                words.add(ad.isEmpty() ? next() : ad.remove());
            }
            double end = at + words.size() * SECONDS_PER_WORD;
            out.write(
                    "%d\n%s --> %s\n%s\n\n"
                            .formatted(number, time(at), time(end), String.join(" ", words)));
            at = end;
        }
    }

    private String next() {
        if (random.nextDouble() < EVERYDAY) {
            String[] everyday = tongue.everyday().split(" ", -1);
            return everyday[random.nextInt(everyday.length)];
        }
        return invented.get((int) Math.pow(DIFFERENT, random.nextDouble()) - 1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            word.append(one(tongue.onsets())).append(one(tongue.vowels()));
        }
        return word.append(one(tongue.endings())).toString();
    }

    private String one(String choices) {
        String[] all = choices.split(" ", -1);
        return all[random.nextInt(all.length)];
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}

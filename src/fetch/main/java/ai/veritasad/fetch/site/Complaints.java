package ai.veritasad.fetch.site;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What yt-dlp complains of, in sentences that a person understands. */
final class Complaints {

    static final LocalText NOTHING =
            new LocalText(
                    "на странице не нашлось видео. Откройте её в браузере и проверьте ссылку.",
                    "no video was found on the page. Open it in a browser and check the link.");

    static final LocalText SILENT =
            new LocalText(
                    "сайт молчит уже пять минут. Проверьте сеть и повторите позже.",
                    "the site has been silent for five minutes. Check the network and try later.");

    private static final LocalText LOGIN =
            new LocalText(
                    "видео открыто только вошедшим в учётную запись. Скачайте его из браузера и откройте файл.",
                    "only those who are signed in may see the video. Download it in your browser and open the file.");

    private static final LocalText GONE =
            new LocalText(
                    "видео удалено или недоступно. Откройте страницу в браузере и проверьте ссылку.",
                    "the video was removed or can't be watched. Open the page in a browser and check the link.");

    private static final LocalText REGION =
            new LocalText(
                    "видео не показывают в вашей стране. Укажите прокси или скачайте файл иначе.",
                    "the video is not shown in your country. Set a proxy or get the file another way.");

    private static final LocalText BUSY =
            new LocalText(
                    "сайт ограничил число запросов. Подождите и повторите.",
                    "the site limits how often it may be asked. Wait and try again.");

    private static final LocalText OUTDATED =
            new LocalText(
                    "yt-dlp не понял страницу: сайт мог измениться. Обновите yt-dlp (yt-dlp -U) и повторите.",
                    "yt-dlp did not understand the page: the site may have changed. Update yt-dlp (yt-dlp -U) and try again.");

    private static final LocalText NETWORK =
            new LocalText(
                    "связь с сайтом прервалась. Проверьте сеть и прокси и повторите: загрузка продолжится.",
                    "the connection to the site broke. Check network and proxy and try again: the download goes on.");

    private static final LocalText FULL =
            new LocalText(
                    "на диске нет места. Освободите место и повторите.",
                    "the disk is full. Make room and try again.");

    private static final LocalText LATER =
            new LocalText(
                    "трансляция ещё не началась. Повторите, когда появится запись.",
                    "the broadcast has not begun. Try again when it has been recorded.");

    private static final LocalText TOO_LARGE =
            new LocalText(
                    "видео больше разрешённого. Увеличьте предел или скачайте файл сами.",
                    "the video is larger than allowed. Raise the limit or download the file yourself.");

    /** Words of its messages, in lower case, those that say most first. */
    private static final Map<String, LocalText> BY_WORDS = new LinkedHashMap<>();

    static {
        BY_WORDS.put("no space left", FULL);
        BY_WORDS.put("larger than max-filesize", TOO_LARGE);
        BY_WORDS.put("sign in", LOGIN);
        BY_WORDS.put("login required", LOGIN);
        BY_WORDS.put("private video", LOGIN);
        BY_WORDS.put("members-only", LOGIN);
        BY_WORDS.put("use --cookies", LOGIN);
        BY_WORDS.put("in your country", REGION);
        BY_WORDS.put("geo restrict", REGION);
        BY_WORDS.put("geo-restrict", REGION);
        BY_WORDS.put("429", BUSY);
        BY_WORDS.put("rate-limit", BUSY);
        BY_WORDS.put("live event will begin", LATER);
        BY_WORDS.put("premieres in", LATER);
        BY_WORDS.put("video unavailable", GONE);
        BY_WORDS.put("has been removed", GONE);
        BY_WORDS.put("http error 404", GONE);
        BY_WORDS.put("http error 410", GONE);
        BY_WORDS.put("unsupported url", NOTHING);
        BY_WORDS.put("no video formats", NOTHING);
        BY_WORDS.put("no video could be found", NOTHING);
        BY_WORDS.put("timed out", NETWORK);
        BY_WORDS.put("connection refused", NETWORK);
        BY_WORDS.put("connection reset", NETWORK);
        BY_WORDS.put("name or service not known", NETWORK);
        BY_WORDS.put("getaddrinfo failed", NETWORK);
        BY_WORDS.put("remote end closed", NETWORK);
        BY_WORDS.put("http error 403", OUTDATED);
        BY_WORDS.put("unable to extract", OUTDATED);
        BY_WORDS.put("please report this issue", OUTDATED);
    }

    private Complaints() {}

    /** The sentence for what was printed; its last complaint as it stands where none fits. */
    static LocalText of(List<String> lines) {
        Optional<LocalText> known =
                BY_WORDS.entrySet().stream()
                        .filter(entry ->
                                lines.stream()
                                        .map(line -> line.toLowerCase(Locale.ROOT))
                                        .anyMatch(line ->
                                                isComplaint(line) && line.contains(entry.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
        return known.orElseGet(() -> asItStands(lines));
    }

    private static boolean isComplaint(String line) {
        return line.contains("error") || line.contains("warning") || line.contains("larger than");
    }

    private static LocalText asItStands(List<String> lines) {
        String said =
                lines.reversed().stream()
                        .filter(line -> line.startsWith("ERROR:"))
                        .findFirst()
                        .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                        .map(line -> line.replaceFirst("^ERROR:\\s*", ""))
                        .orElse("—");
        return new LocalText(
                "yt-dlp не скачал видео: «" + said + "». Обновите yt-dlp или скачайте файл сами.",
                "yt-dlp did not download the video: “"
                        + said
                        + "”. Update yt-dlp or download the file yourself.");
    }
}

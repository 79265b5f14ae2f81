package ai.veritasad.fetch;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.net.URI;
import java.nio.file.Path;

/** Why something could not be fetched, in words that name the cause and the mend. */
public abstract sealed class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalText text;

    private FetchException(String ru, String en) {
        super(en);
        this.text = new LocalText(ru, en);
    }

    /** The same message in both languages. */
    public LocalText text() {
        return text;
    }

    /** No server answers, or not in time. */
    public static final class Unreachable extends FetchException {
        private static final long serialVersionUID = 1L;

        public Unreachable(URI address, String why) {
            super(
                    host(address)
                            + " не отвечает ("
                            + why
                            + "). Проверьте подключение к сети, прокси и адрес зеркала.",
                    host(address)
                            + " does not answer ("
                            + why
                            + "). Check the connection, the proxy and the mirror's address.");
        }
    }

    /** The server says no. */
    public static final class Refused extends FetchException {
        private static final long serialVersionUID = 1L;

        private final int status;

        /** With the HTTP status. */
        public Refused(URI address, int status) {
            super(
                    host(address)
                            + " не отдаёт "
                            + address.getPath()
                            + " (HTTP "
                            + status
                            + "). Попробуйте позже или укажите другое зеркало.",
                    host(address)
                            + " does not give "
                            + address.getPath()
                            + " (HTTP "
                            + status
                            + "). Try later or name another mirror.");
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /** The connection broke, again and again; what has come is kept. */
    public static final class BrokenOff extends FetchException {
        private static final long serialVersionUID = 1L;

        public BrokenOff(URI address, String why) {
            super(
                    "Связь с "
                            + host(address)
                            + " обрывается ("
                            + why
                            + "). Повторите: загрузка продолжится с того же места.",
                    "The connection to "
                            + host(address)
                            + " keeps breaking ("
                            + why
                            + "). Try again: the download goes on from where it was.");
        }
    }

    /** Something came, but not what was asked for. */
    public static final class Wrong extends FetchException {
        private static final long serialVersionUID = 1L;

        public Wrong(URI address, LocalText why) {
            super(
                    "С "
                            + host(address)
                            + " пришёл не тот файл: "
                            + why.ru()
                            + ". Он удалён. Повторите или укажите другое зеркало.",
                    "Another file came from "
                            + host(address)
                            + ": "
                            + why.en()
                            + ". It was deleted. Try again or name another mirror.");
        }
    }

    /** The disk is too full. */
    public static final class NoSpace extends FetchException {
        private static final long serialVersionUID = 1L;

        private static final long MEGA = 1_000_000;

        /** In bytes. */
        public NoSpace(Path folder, long needed, long free) {
            super(
                    "В "
                            + folder
                            + " мало места: нужно ещё "
                            + up(needed)
                            + " МБ, свободно "
                            + free / MEGA
                            + " МБ. Освободите место или выберите другую папку.",
                    "There is too little room in "
                            + folder
                            + ": "
                            + up(needed)
                            + " MB are needed, "
                            + free / MEGA
                            + " MB are free. Make room or choose another folder.");
        }

        private static long up(long bytes) {
            return Math.ceilDiv(bytes, MEGA);
        }
    }

    /** What comes can't be written. */
    public static final class NotWritten extends FetchException {
        private static final long serialVersionUID = 1L;

        public NotWritten(Path file, String why) {
            super(
                    "Не удаётся записать " + file + " (" + why + "). Проверьте права и диск.",
                    file + " can't be written (" + why + "). Check permissions and the disk.");
        }
    }

    /** Stopped by the one who asked for it; what has come is kept. */
    public static final class Cancelled extends FetchException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("Загрузка остановлена.", "The download was stopped.");
        }
    }

    /** An address of the private network, where only public ones are fetched. */
    public static final class Private extends FetchException {
        private static final long serialVersionUID = 1L;

        public Private(URI asked, URI next) {
            super(
                    host(asked).equals(host(next))
                            ? host(asked)
                                    + " — адрес внутренней сети, такие не загружаются. Укажите"
                                    + " ссылку, открытую всем, или загрузите файл."
                            : host(asked)
                                    + " переадресует во внутреннюю сеть ("
                                    + host(next)
                                    + "); переход отменён. Если адрес ваш, укажите его прямо.",
                    host(asked).equals(host(next))
                            ? host(asked)
                                    + " is an address of a private network, which is not fetched"
                                    + " from. Name a link that is open to all, or upload the file."
                            : host(asked)
                                    + " redirects into the private network ("
                                    + host(next)
                                    + "); it was not followed. If that address is yours, name it"
                                    + " itself.");
        }
    }

    /** More bytes than a person allows. */
    public static final class TooLarge extends FetchException {
        private static final long serialVersionUID = 1L;

        public TooLarge(URI address, long bytes, long most) {
            super(
                    "Файл на "
                            + host(address)
                            + " больше разрешённого: "
                            + bytes / 1_000_000
                            + " МБ вместо "
                            + most / 1_000_000
                            + " МБ. Увеличьте предел или скачайте файл сами.",
                    "The file at "
                            + host(address)
                            + " is larger than allowed: "
                            + bytes / 1_000_000
                            + " MB, not "
                            + most / 1_000_000
                            + " MB. Raise the limit or download the file yourself.");
        }
    }

    /** A page of a site, and no program to fetch it. */
    public static final class NoDownloader extends FetchException {
        private static final long serialVersionUID = 1L;

        public NoDownloader(URI address) {
            super(
                    host(address)
                            + " — страница, а не видеофайл; для таких ссылок нужна программа yt-dlp, её"
                            + " на компьютере нет. Установите её (github.com/yt-dlp/yt-dlp) или скачайте"
                            + " видео сами и откройте файл.",
                    host(address)
                            + " is a page, not a video file; such links need the program yt-dlp, which"
                            + " is not on this computer. Install it (github.com/yt-dlp/yt-dlp) or download"
                            + " the video yourself and open the file.");
        }
    }

    /** The site does not give the video, for a reason of its own. */
    public static final class Site extends FetchException {
        private static final long serialVersionUID = 1L;

        public Site(URI address, LocalText why) {
            super(host(address) + ": " + why.ru(), host(address) + ": " + why.en());
        }
    }

    /** Captions alone were wanted, and there are none. */
    public static final class NoCaptions extends FetchException {
        private static final long serialVersionUID = 1L;

        public NoCaptions(URI address) {
            super(
                    "У видео на "
                            + host(address)
                            + " нет субтитров. Разберите его целиком, с загрузкой видео.",
                    "The video at "
                            + host(address)
                            + " has no captions. Analyze it as a whole, with its download.");
        }
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }
}

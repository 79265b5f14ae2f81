package ai.veritasad.api.http;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Why the hosted API did not do what it was asked for, in words that name cause and mend. */
public abstract sealed class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalText text;

    private ApiException(String ru, String en) {
        super(en);
        this.text = new LocalText(ru, en);
    }

    /** The same message in both languages. */
    public LocalText text() {
        return text;
    }

    /** No server answers, or not in time. */
    public static final class NotReachable extends ApiException {
        private static final long serialVersionUID = 1L;

        public NotReachable(URI server, String why) {
            super(
                    host(server)
                            + " не отвечает ("
                            + why
                            + "). Проверьте подключение к сети, прокси и адрес сервера.",
                    host(server)
                            + " does not answer ("
                            + why
                            + "). Check the connection, the proxy and the server's address.");
        }
    }

    /** Something answers for the server and says that it is away for now. */
    public static final class ServerAway extends ApiException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Duration> retryAfter;

        public ServerAway(URI server, int status, Optional<Duration> retryAfter) {
            super(
                    "Сервер "
                            + host(server)
                            + " сейчас недоступен (HTTP "
                            + status
                            + "). Повторите через несколько минут.",
                    "The server "
                            + host(server)
                            + " is away at the moment (HTTP "
                            + status
                            + "). Try again in a few minutes.");
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /** The server has failed; nobody else can mend it. */
    public static final class ServerFault extends ApiException {
        private static final long serialVersionUID = 1L;

        public ServerFault(URI server, Optional<String> requestId) {
            super(
                    "Ошибка на сервере "
                            + host(server)
                            + ". Повторите позже; если не пройдёт, сообщите администратору номер запроса: "
                            + requestId.orElse("—")
                            + ".",
                    "The server "
                            + host(server)
                            + " has failed. Try again later; if it stays, tell its administrator the"
                            + " request's number: "
                            + requestId.orElse("—")
                            + ".");
        }
    }

    /** What answers is no server of ours, or one of another version. */
    public static final class NotOurs extends ApiException {
        private static final long serialVersionUID = 1L;

        public NotOurs(URI server, String why) {
            super(
                    "По адресу "
                            + server
                            + " отвечает не сервер VeritasAd или он другой версии ("
                            + why
                            + "). Проверьте адрес сервера.",
                    "What answers at "
                            + server
                            + " is not a VeritasAd server, or one of another version ("
                            + why
                            + "). Check the server's address.");
        }
    }

    /** Certificates or signed allowances don't fit this computer's clock. */
    public static final class ClockWrong extends ApiException {
        private static final long serialVersionUID = 1L;

        /** With how far the clock is behind, where that is known. */
        public ClockWrong(URI server, Optional<Duration> behind) {
            super(
                    "Часы компьютера расходятся с сервером "
                            + host(server)
                            + behind.map(by -> " на " + minutes(by) + " мин").orElse("")
                            + ", или срок его сертификата истёк. Проверьте дату, время и часовой пояс.",
                    "This computer's clock and the server "
                            + host(server)
                            + " disagree"
                            + behind.map(by -> " by " + minutes(by) + " min").orElse("")
                            + ", or its certificate has run out. Check date, time and time zone.");
        }
    }

    /** Nothing is left of the day's quota, nor of credits. */
    public static final class Exhausted extends ApiException {
        private static final long serialVersionUID = 1L;

        private final transient Instant resetsAt;

        public Exhausted(Instant resetsAt) {
            super(
                    "Лимит анализов на сегодня исчерпан. Он обновится "
                            + moment(resetsAt)
                            + "; больше анализов даёт другой тариф.",
                    "Today's analyses are used up. There are new ones from "
                            + moment(resetsAt)
                            + "; another plan gives more.");
            this.resetsAt = resetsAt;
        }

        public Instant resetsAt() {
            return resetsAt;
        }
    }

    /** Too many requests in a short time. */
    public static final class TooMany extends ApiException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Duration> retryAfter;

        public TooMany(URI server, Optional<Duration> retryAfter) {
            super(
                    "Слишком много запросов к "
                            + host(server)
                            + ". Повторите через "
                            + retryAfter.map(Duration::toSeconds).orElse(60L)
                            + " с.",
                    "Too many requests to "
                            + host(server)
                            + ". Try again in "
                            + retryAfter.map(Duration::toSeconds).orElse(60L)
                            + " s.");
            this.retryAfter = retryAfter;
        }

        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /** An admin has shut the account out. */
    public static final class Banned extends ApiException {
        private static final long serialVersionUID = 1L;

        public Banned() {
            super(
                    "Учётная запись заблокирована. Обратитесь к администратору сервера; без входа"
                            + " программа работает как прежде.",
                    "The account is banned. Ask the server's administrator; signed out, the program"
                            + " works as before.");
        }
    }

    /** The account rests. */
    public static final class Inactive extends ApiException {
        private static final long serialVersionUID = 1L;

        public Inactive() {
            super(
                    "Учётная запись отключена. Попросите администратора сервера включить её.",
                    "The account is not active. Ask the server's administrator to activate it.");
        }
    }

    /** The key of this device does not count any more, or there is none. */
    public static final class KeyRevoked extends ApiException {
        private static final long serialVersionUID = 1L;

        public KeyRevoked() {
            super(
                    "Это устройство больше не имеет доступа: его ключ отозван. Войдите снова.",
                    "This device has no access any more: its key was revoked. Sign in again.");
        }
    }

    /** No such e-mail with such a password. */
    public static final class WrongPassword extends ApiException {
        private static final long serialVersionUID = 1L;

        public WrongPassword() {
            super(
                    "Почта или пароль не подходят. Проверьте раскладку и введите их снова.",
                    "E-mail or password is wrong. Check the keyboard layout and type them again.");
        }
    }

    /** The account has a second factor, and its code is missing or wrong. */
    public static final class CodeRequired extends ApiException {
        private static final long serialVersionUID = 1L;

        public CodeRequired() {
            super(
                    "Нужен код из приложения-аутентификатора или резервный код.",
                    "A code of the authenticator is needed, or a backup code.");
        }
    }

    /** Somebody said no in the browser, or nobody came back from it. */
    public static final class NotSignedIn extends ApiException {
        private static final long serialVersionUID = 1L;

        public NotSignedIn(String why) {
            super(
                    "Вход в браузере не завершён (" + why + "). Повторите вход.",
                    "The sign-in was not finished in the browser (" + why + "). Sign in again.");
        }
    }

    /** A report was changed elsewhere since it was last seen here. */
    public static final class Conflict extends ApiException {
        private static final long serialVersionUID = 1L;

        private final long revision;

        public Conflict(long revision) {
            super(
                    "Отчёт изменили на другом устройстве. Сохранены оба варианта.",
                    "The report was changed on another device. Both are kept.");
            this.revision = revision;
        }

        /** The server's. */
        public long revision() {
            return revision;
        }
    }

    /** What was asked for is not there. */
    public static final class Gone extends ApiException {
        private static final long serialVersionUID = 1L;

        /** With the server's sentence, in the language that was asked for. */
        public Gone(String sentence) {
            super(sentence, sentence);
        }
    }

    /** The server says no, with a sentence of its own. */
    public static final class Refused extends ApiException {
        private static final long serialVersionUID = 1L;

        private final String code;

        /** With the server's sentence, in the language that was asked for. */
        public Refused(String code, String sentence) {
            super(sentence, sentence);
            this.code = code;
        }

        /** As in the catalogue of errors. */
        public String code() {
            return code;
        }
    }

    /** An analysis on the server ended without a report. */
    public static final class Failed extends ApiException {
        private static final long serialVersionUID = 1L;

        /** With the server's sentence, where it has one, in the language that was asked for. */
        public Failed(String code, Optional<String> sentence) {
            super(
                    "Сервер не закончил анализ: "
                            + sentence.orElse(code)
                            + " Лимит за него возвращён.",
                    "The server did not finish the analysis: "
                            + sentence.orElse(code)
                            + " It was given back to the quota.");
        }
    }

    /** The account does not let anything begin; how it stands says why. */
    public static final class NotAllowed extends ApiException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(LocalText why) {
            super(why.ru(), why.en());
        }
    }

    /** A file of this computer can't be read or written. */
    public static final class NoFile extends ApiException {
        private static final long serialVersionUID = 1L;

        public NoFile(Path file, String why) {
            super(
                    "Нет доступа к файлу " + file + " (" + why + "). Проверьте место и права.",
                    "The file "
                            + file
                            + " can't be used ("
                            + why
                            + "). Check its place and permissions.");
        }
    }

    /** The one who asked for it has changed their mind. */
    public static final class Cancelled extends ApiException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("Остановлено.", "Stopped.");
        }
    }

    private static String host(URI server) {
        return String.valueOf(server.getHost());
    }

    private static long minutes(Duration by) {
        return Math.abs(by.toMinutes());
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("dd.MM HH:mm")
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}

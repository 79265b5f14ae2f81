package ai.veritasad.api.account;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.quota.Quota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How it stands with the account on this computer, each with a plain sentence. */
public sealed interface Standing {

    LocalText text();

    /** No account; everything works, unmetered. */
    record SignedOut() implements Standing {
        @Override
        public LocalText text() {
            return new LocalText(
                    "Вход не выполнен. Всё работает и без учётной записи, без ограничений.",
                    "Not signed in. Everything works without an account, unmetered.");
        }
    }

    /** Analyses can begin. */
    record Ready(Quota quota) implements Standing {
        @Override
        public LocalText text() {
            return new LocalText(
                    "Сегодня осталось анализов: %d из %d, кредитов: %d. Новый день начнётся %s."
                            .formatted(
                                    quota.left(),
                                    quota.limit(),
                                    quota.credits(),
                                    moment(quota.resetsAt())),
                    "Analyses left today: %d of %d, credits: %d. The next day begins %s."
                            .formatted(
                                    quota.left(),
                                    quota.limit(),
                                    quota.credits(),
                                    moment(quota.resetsAt())));
        }
    }

    /** Nothing is left today, nor of credits. */
    record Exhausted(Instant resetsAt) implements Standing {
        @Override
        public LocalText text() {
            return new ApiException.Exhausted(resetsAt).text();
        }
    }

    /** An admin has shut the account out. */
    record Banned() implements Standing {
        @Override
        public LocalText text() {
            return new ApiException.Banned().text();
        }
    }

    /** The account rests. */
    record Inactive() implements Standing {
        @Override
        public LocalText text() {
            return new ApiException.Inactive().text();
        }
    }

    /** This device was signed out from elsewhere. */
    record KeyRevoked() implements Standing {
        @Override
        public LocalText text() {
            return new ApiException.KeyRevoked().text();
        }
    }

    /** The server can't be reached, and the allowance lets analyses begin all the same. */
    record Offline(int left, Instant until) implements Standing {
        @Override
        public LocalText text() {
            return new LocalText(
                    "Сервер недоступен. Без связи можно начать ещё анализов: %d, до %s; они будут"
                                    .formatted(left, moment(until))
                            + " учтены позже.",
                    "The server is away. Analyses that may begin without it: %d, until %s; they are"
                                    .formatted(left, moment(until))
                            + " counted later.");
        }
    }

    /** The server can't be reached, and no allowance is left. */
    record OfflineUsedUp(LocalText why) implements Standing {
        @Override
        public LocalText text() {
            return new LocalText(
                    why.ru()
                            + " Запас анализов без связи исчерпан или истёк. Подключитесь к серверу или"
                            + " выйдите из учётной записи, чтобы работать без неё.",
                    why.en()
                            + " No analyses without it are left, or their time has run out. Connect"
                            + " to the server, or sign out to work without an account.");
        }
    }

    /**
     * This computer's clock is off.
     *
     * @param behind negative where it is ahead
     */
    record ClockWrong(Duration behind) implements Standing {
        @Override
        public LocalText text() {
            long minutes = Math.abs(behind.toMinutes());
            boolean late = !behind.isNegative();
            return new LocalText(
                    "Часы компьютера %s на %d мин. Исправьте дату, время и часовой пояс: иначе анализ без связи не начнётся."
                            .formatted(late ? "отстают" : "спешат", minutes),
                    "This computer's clock is %d min %s. Set date, time and time zone right, or no analysis can begin without the network."
                            .formatted(minutes, late ? "slow" : "fast"));
        }
    }

    /** Something else that the server says, or that keeps it from being asked. */
    record Unclear(LocalText why) implements Standing {
        @Override
        public LocalText text() {
            return why;
        }
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("dd.MM HH:mm")
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}

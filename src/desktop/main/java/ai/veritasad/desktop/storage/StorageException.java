package ai.veritasad.desktop.storage;

import ai.veritasad.analyzer.report.finding.LocalText;

import org.sqlite.SQLiteErrorCode;

import java.nio.file.Path;
import java.sql.SQLException;

/** Why nothing can be kept or found, in words that name the cause and the mend. */
public abstract sealed class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalText text;

    private StorageException(String ru, String en, Throwable cause) {
        super(en, cause);
        this.text = new LocalText(ru, en);
    }

    private StorageException(String ru, String en) {
        super(en);
        this.text = new LocalText(ru, en);
    }

    /** The same message in both languages. */
    public LocalText text() {
        return text;
    }

    /** A database that a later version of the program made. */
    public static final class Newer extends StorageException {
        private static final long serialVersionUID = 1L;

        Newer(Path file, int found, int known) {
            super(
                    "Библиотека %s создана более новой версией VeritasAd (формат %d, эта версия знает до %d). Обновите программу; библиотека не тронута."
                            .formatted(file, found, known),
                    "The library %s was made by a newer version of VeritasAd (format %d, this one knows up to %d). Update the program; the library was left as it is."
                            .formatted(file, found, known));
        }
    }

    /** A folder or file that may not be written, or whose disk fails. */
    public static final class Unwritable extends StorageException {
        private static final long serialVersionUID = 1L;

        Unwritable(Path file, Throwable cause) {
            super(
                    "В %s нельзя писать (%s). Проверьте права на папку и диск."
                            .formatted(file, cause.getMessage()),
                    "%s can't be written (%s). Check the folder's permissions and the disk."
                            .formatted(file, cause.getMessage()),
                    cause);
        }
    }

    /** A full disk. */
    public static final class NoRoom extends StorageException {
        private static final long serialVersionUID = 1L;

        NoRoom(Path file, Throwable cause) {
            super(
                    "На диске с %s кончилось место. Освободите его и повторите.".formatted(file),
                    "The disk of %s is full. Make room and try again.".formatted(file),
                    cause);
        }
    }

    /** A database whose bytes make no sense; it is set aside at the next start. */
    public static final class Damaged extends StorageException {
        private static final long serialVersionUID = 1L;

        Damaged(Path file, Throwable cause) {
            super(
                    "Библиотека %s повреждена. Перезапустите программу: она отложит этот файл и восстановит последнюю копию."
                            .formatted(file),
                    "The library %s is damaged. Start the program again: it will set this file aside and restore the last backup."
                            .formatted(file),
                    cause);
        }
    }

    /** A database that another program holds. */
    public static final class InUse extends StorageException {
        private static final long serialVersionUID = 1L;

        InUse(Path file, Throwable cause) {
            super(
                    "Библиотеку %s держит другая программа. Закройте её и повторите."
                            .formatted(file),
                    "The library %s is held by another program. Close it and try again."
                            .formatted(file),
                    cause);
        }
    }

    /** What SQLite says, in our words; a fault in our SQL stays a bug. */
    public static RuntimeException of(SQLException e, Path file) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_FULL -> new NoRoom(file, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new Damaged(file, e);
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> new InUse(file, e);
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH ->
                    new Unwritable(file, e);
            default -> new IllegalStateException(e);
        };
    }
}

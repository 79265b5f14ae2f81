package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.nio.file.Path;

/** Why a file could not be analyzed, in words that name the cause and the mend. */
public abstract sealed class AnalysisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalText text;

    private AnalysisException(String ru, String en) {
        super(en);
        this.text = new LocalText(ru, en);
    }

    /** The same message in both languages. */
    public LocalText text() {
        return text;
    }

    /** No file of that name. */
    public static final class Missing extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Missing(Path file) {
            super(
                    "Файл не найден: " + file + ". Проверьте имя и папку.",
                    "There is no file " + file + ". Check its name and folder.");
        }
    }

    /** A folder where a file is expected. */
    public static final class Folder extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Folder(Path file) {
            super(
                    file + " — это папка. Укажите файлы в ней.",
                    file + " is a folder. Name the files in it.");
        }
    }

    /** A file that may not be read, or whose disk fails. */
    public static final class Unreadable extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Unreadable(Path file, String why) {
            super(
                    file + " не читается (" + why + "). Проверьте права доступа и диск.",
                    file + " can't be read (" + why + "). Check its permissions and the disk.");
        }
    }

    /** A file without a byte. */
    public static final class Empty extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Empty(Path file) {
            super(
                    file + " пуст. Скопируйте или скачайте его заново.",
                    file + " is empty. Copy or download it again.");
        }
    }

    /** Not a video, sound, picture or caption file that FFmpeg or we can read. */
    public static final class NotMedia extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public NotMedia(Path file, String why) {
            super(
                    file + " — не видео, не звук и не субтитры (" + why + "). Укажите медиафайл.",
                    file + " is no video, sound or caption file (" + why + "). Name a media file.");
        }
    }

    /** Media under DRM or another encryption. */
    public static final class Encrypted extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Encrypted(Path file) {
            super(
                    file + " зашифрован. Нужна незащищённая копия.",
                    file + " is encrypted. An unprotected copy is needed.");
        }
    }

    /** A setting, a rule set or a saved analysis that can't be used. */
    public static final class Unusable extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Unusable(LocalText text) {
            super(text.ru(), text.en());
        }
    }

    /** Stopped by the one who asked for it. */
    public static final class Cancelled extends AnalysisException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("Анализ остановлен.", "The analysis was stopped.");
        }
    }
}

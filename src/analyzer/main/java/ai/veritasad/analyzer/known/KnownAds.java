package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The folder of known ads, one small file each, as it was when it was opened. What can't be read is
 * passed over and told of.
 */
public final class KnownAds {

    /** Far more than ten minutes of sound can have. */
    private static final int LARGEST = 4 << 20;

    private final Path folder;
    private final List<KnownAd> ads = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private KnownAds(Path folder) {
        this.folder = folder;
    }

    /** Reads all of them; a folder that there is not holds none. */
    public static KnownAds in(Path folder) {
        KnownAds known = new KnownAds(folder);
        if (Files.isRegularFile(folder)) {
            throw new AnalysisException.Unusable(
                    new LocalText(
                            folder + " — файл. Укажите папку известных роликов.",
                            folder + " is a file. Name the folder of known ads."));
        }
        for (Path file : files(folder, KnownAdFile.ENDING)) {
            known.load(file);
        }
        known.ads.sort(BY_NAME);
        return known;
    }

    private static final Comparator<KnownAd> BY_NAME =
            Comparator.comparing((KnownAd ad) -> ad.name().toLowerCase(Locale.ROOT))
                    .thenComparing(KnownAd::id);

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(folder, String.valueOf(e.getMessage()));
        }
    }

    private void load(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FingerprintFile.Damaged("он слишком велик", "it is too large");
            }
            ads.add(KnownAdFile.read(Files.readAllBytes(file)));
        } catch (FingerprintFile.Damaged e) {
            warnings.add(passedOver(String.valueOf(file), e));
        } catch (IOException e) {
            warnings.add(
                    passedOver(
                            String.valueOf(file),
                            new FingerprintFile.Damaged("он не читается", "it can't be read", e)));
        }
    }

    private static Warning passedOver(String file, FingerprintFile.Damaged why) {
        return new Warning(
                "damaged_known_ad",
                new LocalText(
                        "Известный ролик %s пропущен: %s. Удалите файл и добавьте ролик заново."
                                .formatted(file, why.ru()),
                        "The known ad %s was passed over: %s. Delete the file and add the ad again."
                                .formatted(file, why.en())),
                Optional.empty());
    }

    /** By name. */
    public List<KnownAd> ads() {
        return List.copyOf(ads);
    }

    /** What could not be read. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Keeps an ad, in place of one with the same fingerprints. */
    public void add(KnownAd ad) {
        createFolder();
        byte[] bytes = KnownAdFile.bytes(ad);
        WholeFile.write(file(ad), out -> out.write(bytes));
        ads.removeIf(other -> other.id().equals(ad.id()));
        ads.add(ad);
        ads.sort(BY_NAME);
    }

    private Path file(KnownAd ad) {
        return folder.resolve(ad.id() + KnownAdFile.ENDING);
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritten(folder, e);
        }
    }

    private static AnalysisException notWritten(Path place, IOException e) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "%s: запись не удалась (%s). Проверьте права и место на диске."
                                .formatted(place, e.getMessage()),
                        "%s: writing failed (%s). Check permissions and the space on disk."
                                .formatted(place, e.getMessage())));
    }

    /** Those of that name, or with an id that begins so. */
    public List<KnownAd> named(String nameOrId) {
        return ads.stream()
                .filter(ad ->
                        ad.name().equalsIgnoreCase(nameOrId)
                                || (nameOrId.length() >= 4 && ad.id().startsWith(nameOrId)))
                .toList();
    }

    public void remove(KnownAd ad) {
        try {
            Files.deleteIfExists(file(ad));
            ads.removeIf(other -> other.id().equals(ad.id()));
        } catch (IOException e) {
            throw notWritten(folder, e);
        }
    }

    /** Writes all of them into one file (a zip archive), which {@link #importFrom} reads. */
    public void exportTo(Path archive) {
        WholeFile.write(
                archive,
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out)) {
                        for (KnownAd ad : ads) {
                            zip.putNextEntry(new ZipEntry(ad.id() + KnownAdFile.ENDING));
                            zip.write(KnownAdFile.bytes(ad));
                            zip.closeEntry();
                        }
                    }
                });
    }

    /** Adds what an archive holds; entries that can't be used are passed over and told of. */
    public int importFrom(Path archive) {
        if (!Files.exists(archive)) {
            throw new AnalysisException.Missing(archive);
        }
        int count = 0;
        boolean any = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                any = true;
                count += entry.isDirectory() ? 0 : taken(entry.getName(), zip);
                entry = zip.getNextEntry();
            }
        } catch (ZipException e) {
            throw notAnArchive(archive);
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(archive, String.valueOf(e.getMessage()));
        }
        if (!any) {
            throw notAnArchive(archive);
        }
        return count;
    }

    private int taken(String name, InputStream entry) throws IOException {
        byte[] bytes = entry.readNBytes(LARGEST + 1);
        try {
            if (bytes.length > LARGEST) {
                throw new FingerprintFile.Damaged("он слишком велик", "it is too large");
            }
            add(KnownAdFile.read(bytes));
            return 1;
        } catch (FingerprintFile.Damaged e) {
            warnings.add(passedOver(name, e));
            return 0;
        }
    }

    private static AnalysisException notAnArchive(Path archive) {
        return new AnalysisException.Unusable(
                new LocalText(
                        archive
                                + " — не архив известных роликов. Укажите файл, который записал"
                                + " veritasad known export.",
                        archive
                                + " is no archive of known ads. Name a file that veritasad known"
                                + " export wrote."));
    }
}

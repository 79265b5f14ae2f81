package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** Where the pictures of a report's proofs lie when they don't lie inside it. */
final class ProofPictures {

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,39}");

    /** A crop of one frame; whatever is larger is none of ours. */
    private static final long LARGEST = 64L << 20;

    private final Optional<Path> folder;
    private final String name;
    private final Map<String, Path> stored = new LinkedHashMap<>();

    private ProofPictures(Optional<Path> folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    static ProofPictures embedded() {
        return new ProofPictures(Optional.empty(), "");
    }

    /** In a folder named after the report, so that two reports side by side keep theirs apart. */
    static ProofPictures beside(Path report) {
        Path absolute = report.toAbsolutePath();
        String own = String.valueOf(absolute.getFileName()).replaceFirst("\\.json(\\.gz)?$", "");
        return new ProofPictures(Optional.ofNullable(absolute.getParent()), own + ".proofs");
    }

    /**
     * Writes the picture to its own file and gives its name relative to the report; empty where it
     * belongs inside. The name changes with the content, so that an older report beside it never
     * shows a picture of the newer one.
     */
    Optional<String> store(Proof proof) {
        return folder.map(home -> {
            byte[] bytes = proof.image().bytes();
            String id = PLAIN_ID.matcher(proof.id()).matches() ? proof.id() : "p";
            String relative = name + "/" + id + "-" + checksum(bytes) + ".png";
            Path file = home.resolve(relative);
            WholeFile.folder(home.resolve(name));
            WholeFile.write(file, out -> out.write(bytes));
            stored.put(proof.id(), file);
            return relative;
        });
    }

    /** The files written so far, by the proofs' ids. */
    Map<String, Path> files() {
        return Map.copyOf(stored);
    }

    Image load(String relative) {
        try {
            Path home = folder.orElse(Path.of("")).toAbsolutePath().normalize();
            Path file = home.resolve(relative).normalize();
            if (!file.startsWith(home)) {
                throw unusable(relative, "вне папки отчёта", "outside the report's folder");
            }
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw unusable(relative, "нет такого файла", "no such file");
            }
            return new Image(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            throw unusable(relative, "не читается", "can't be read");
        }
    }

    private static String checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static AnalysisException unusable(String file, String ru, String en) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Снимок-доказательство "
                                + file
                                + ": "
                                + ru
                                + ". Переносите отчёт вместе с папкой снимков.",
                        "Proof picture "
                                + file
                                + ": "
                                + en
                                + ". Move a report together with its folder of pictures."));
    }
}

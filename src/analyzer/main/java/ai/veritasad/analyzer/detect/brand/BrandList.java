package ai.veritasad.analyzer.detect.brand;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The brands that are looked for. A list is a text file in UTF-8 with a brand a line and tabs
 * between name, aliases, hosts, category, standing, the word {@code common} and picture files of
 * the logo, which are looked for in the list's folder; all but the name may be left out.
 */
public record BrandList(List<Brand> brands) {

    public static final BrandList NONE = new BrandList(List.of());

    private static final String SOURCE = "brands.tsv";

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private static final int COLUMNS = 7;

    private static final String COMMON = "common";

    private static final String HEAD =
            "# name\taliases\thosts\tcategory\town, competitor, other or ignored\tcommon"
                    + "\tlogos\n";

    public BrandList {
        brands = List.copyOf(brands);
    }

    /** The list that comes with us. */
    public static BrandList bundled() {
        return Bundled.LIST;
    }

    /** The list that comes with us, and a user's own over it where there is one. */
    public static BrandList usual(Optional<Path> own) {
        return own.map(BrandList::read).map(bundled()::with).orElseGet(BrandList::bundled);
    }

    // Most commands need no brands.
    private static final class Bundled {
        private static final BrandList LIST = new BrandList(rows(Path.of(SOURCE), text()));

        private static String text() {
            try (InputStream in = BrandList.class.getResourceAsStream(SOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the list of brands is missing from the build");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A user's own list.
     *
     * @throws AnalysisException where there is no such file, or a line of it can't be understood
     */
    public static BrandList read(Path file) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new BrandList(rows(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw unusable(
                    file + " — не текст UTF-8. Сохраните его в UTF-8.",
                    file + " is no UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * This list with another's brands in place of those of the same name; brands that the other
     * says to ignore are left out.
     */
    public BrandList with(BrandList own) {
        Map<String, Brand> all = new LinkedHashMap<>();
        Stream.concat(brands.stream(), own.brands.stream())
                .forEach(brand -> all.put(brand.name().toLowerCase(Locale.ROOT), brand));
        return new BrandList(
                all.values().stream()
                        .filter(brand -> brand.standing() != Standing.IGNORED)
                        .toList());
    }

    /**
     * This list with one more picture of a brand's logo; a brand that the list lacks is added to
     * it.
     */
    public BrandList withLogo(String name, Path logo) {
        List<Brand> all = new ArrayList<>();
        boolean isNew = true;
        for (Brand brand : brands) {
            boolean meant = brand.name().equalsIgnoreCase(name);
            all.add(meant ? brand.withLogo(logo) : brand);
            isNew &= !meant;
        }
        if (isNew) {
            all.add(
                    new Brand(
                            name, List.of(), List.of(), "", Standing.OTHER, false, List.of(logo)));
        }
        return new BrandList(all);
    }

    private static List<Brand> rows(Path file, String text) {
        List<Brand> brands = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Brand brand = row(file, number, line);
                Integer before = lines.put(brand.name().toLowerCase(Locale.ROOT), number);
                if (before != null) {
                    throw at(
                            file,
                            number,
                            "бренд «%s» уже есть в строке %d. Оставьте одну"
                                    .formatted(brand.name(), before),
                            "the brand “%s” stands in line %d already. Keep one of them"
                                    .formatted(brand.name(), before));
                }
                brands.add(brand);
            }
        }
        return brands;
    }

    private static Brand row(Path file, int number, String line) {
        List<String> columns = Stream.of(line.split("\t", -1)).map(String::strip).toList();
        if (columns.size() > COLUMNS) {
            throw at(
                    file,
                    number,
                    "столбцов %d, а должно быть не больше %d. Уберите лишние знаки табуляции"
                            .formatted(columns.size(), COLUMNS),
                    "it has %d columns, and at most %d are known. Take out the tabs that are too many"
                            .formatted(columns.size(), COLUMNS));
        }
        String name = columns.getFirst();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw at(
                    file,
                    number,
                    "нет имени бренда. Поставьте его первым, до знака табуляции",
                    "the brand's name is missing. Put it first, before the tab");
        }
        return new Brand(
                name,
                parts(columns, 1),
                hosts(file, number, parts(columns, 2)),
                columns.size() > 3 ? columns.get(3) : "",
                standing(file, number, columns.size() > 4 ? columns.get(4) : ""),
                common(file, number, columns.size() > 5 ? columns.get(5) : ""),
                logos(file, number, parts(columns, 6)));
    }

    private static List<Path> logos(Path list, int number, List<String> written) {
        List<Path> logos = new ArrayList<>();
        for (String name : written) {
            Path logo = list.toAbsolutePath().resolveSibling(name).normalize();
            if (!Files.isRegularFile(logo)) {
                throw at(
                        list,
                        number,
                        "нет файла с логотипом %s. Исправьте имя или положите файл туда"
                                .formatted(logo),
                        "there is no logo file %s. Correct the name or put the file there"
                                .formatted(logo));
            }
            logos.add(logo);
        }
        return logos;
    }

    private static List<String> parts(List<String> columns, int column) {
        return columns.size() <= column
                ? List.of()
                : Stream.of(columns.get(column).split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static List<String> hosts(Path file, int number, List<String> written) {
        for (String host : written) {
            if (!HOST.matcher(host).matches()) {
                throw at(
                        file,
                        number,
                        "«%s» — не имя сайта. Напишите его как shop.example, без http:// и пути"
                                .formatted(host),
                        "“%s” is no host. Write it like shop.example, without http:// and a path"
                                .formatted(host));
            }
        }
        return written.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    private static Standing standing(Path file, int number, String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "", "other" -> Standing.OTHER;
            case "own" -> Standing.OWN;
            case "competitor" -> Standing.COMPETITOR;
            case "ignored" -> Standing.IGNORED;
            default ->
                    throw at(
                            file,
                            number,
                            "«%s» в пятом столбце непонятно. Возможны own, competitor, other и ignored"
                                    .formatted(written),
                            "“%s” in the fifth column is not known. Write own, competitor, other or ignored"
                                    .formatted(written));
        };
    }

    private static boolean common(Path file, int number, String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "" -> false;
            case COMMON -> true;
            default ->
                    throw at(
                            file,
                            number,
                            "«%s» в шестом столбце непонятно. Возможно только common или ничего"
                                    .formatted(written),
                            "“%s” in the sixth column is not known. Write common or nothing"
                                    .formatted(written));
        };
    }

    private static AnalysisException at(Path file, int line, String ru, String en) {
        return unusable(
                "%s, строка %d: %s.".formatted(file, line, ru),
                "%s, line %d: %s.".formatted(file, line, en));
    }

    private static AnalysisException unusable(String ru, String en) {
        return new AnalysisException.Unusable(new LocalText(ru, en));
    }

    /** The list as a file that {@link #read} understands. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Brand brand : brands) {
            text.append(
                            Stream.of(
                                            brand.name(),
                                            String.join(", ", brand.aliases()),
                                            String.join(", ", brand.hosts()),
                                            brand.category(),
                                            brand.standing().name().toLowerCase(Locale.ROOT),
                                            brand.common() ? COMMON : "",
                                            brand.logos().stream()
                                                    .map(Path::toString)
                                                    .collect(Collectors.joining(", ")))
                                    .collect(Collectors.joining("\t"))
                                    .stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    /** The brand whose site a host is. */
    Optional<Brand> ofHost(String host) {
        return brands.stream()
                .filter(brand ->
                        brand.hosts().stream()
                                .anyMatch(own -> host.equals(own) || host.endsWith("." + own)))
                .max(
                        Comparator.comparingInt(brand ->
                                brand.hosts().stream()
                                        .filter(own -> host.endsWith(own))
                                        .mapToInt(String::length)
                                        .max()
                                        .orElse(0)));
    }
}

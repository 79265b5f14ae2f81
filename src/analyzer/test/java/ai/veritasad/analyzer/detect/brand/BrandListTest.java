package ai.veritasad.analyzer.detect.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class BrandListTest {

    @TempDir private Path folder;

    @Test
    void the_list_that_comes_with_us_is_large_and_names_each_brand_once() {
        BrandList list = BrandList.bundled();

        assertThat(list.brands()).hasSizeGreaterThanOrEqualTo(150);
        Set<String> names = new HashSet<>();
        for (Brand brand : list.brands()) {
            assertThat(names.add(brand.name().toLowerCase(Locale.ROOT))).as(brand.name()).isTrue();
            assertThat(brand.category()).as(brand.name()).isNotEmpty();
        }
    }

    @Test
    void a_list_of_ones_own_adds_replaces_and_takes_away() throws IOException {
        Path file = folder.resolve("brands.tsv");
        Files.writeString(
                file,
                """
                \uFEFF# mine
                Brighta\tБрайта, Brayta\tbrighta.example\ttea\town
                ozon\t\t\t\tcompetitor\r
                Amazon\t\t\t\tignored

                Лампа\t\t\t\t\tcommon
                """);

        BrandList list = BrandList.bundled().with(BrandList.read(file));

        assertThat(list.brands())
                .contains(
                        new Brand(
                                "Brighta",
                                List.of("Брайта", "Brayta"),
                                List.of("brighta.example"),
                                "tea",
                                Standing.OWN,
                                false,
                                List.of()))
                .anyMatch(brand ->
                        brand.name().equals("ozon") && brand.standing() == Standing.COMPETITOR)
                .anyMatch(brand -> brand.name().equals("Лампа") && brand.common())
                .noneMatch(brand -> brand.name().equals("Ozon"))
                .noneMatch(brand -> brand.name().equals("Amazon"));
    }

    @Test
    void logos_are_looked_for_beside_the_list() throws IOException {
        Path logo = Files.createDirectories(folder.resolve("art")).resolve("brighta.png");
        Files.write(logo, new byte[1]);
        Path file =
                Files.writeString(
                        folder.resolve("own.tsv"), "Brighta\t\t\t\t\t\tart/brighta.png\n");

        assertThat(BrandList.read(file).brands().getFirst().logos())
                .containsExactly(logo.toAbsolutePath());
    }

    @Test
    void a_logo_that_is_not_there_is_told_with_its_line() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("own.tsv"), "# mine\nBrighta\t\t\t\t\t\tart.png\n");

        assertThatThrownBy(() -> BrandList.read(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("art.png");
    }

    @Test
    void a_logo_is_added_to_the_brand_of_the_list_or_to_a_new_one() {
        BrandList list =
                BrandList.bundled()
                        .withLogo("OZON", Path.of("ozon.png"))
                        .withLogo("Mirabelle", Path.of("m.png"));

        assertThat(list.brands()).hasSize(BrandList.bundled().brands().size() + 1);
        assertThat(list.brands())
                .anySatisfy(brand -> {
                    assertThat(brand.name()).isEqualTo("Ozon");
                    assertThat(brand.logos()).containsExactly(Path.of("ozon.png"));
                })
                .anySatisfy(brand -> {
                    assertThat(brand.name()).isEqualTo("Mirabelle");
                    assertThat(brand.logos()).containsExactly(Path.of("m.png"));
                });
    }

    @Test
    void a_printed_list_is_the_same_when_it_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("all.tsv"), BrandList.bundled().text());

        assertThat(BrandList.read(file)).isEqualTo(BrandList.bundled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brighta;;https://brighta.example/x|line 2|is no host",
                "Brighta;;;;mine|line 2|own, competitor, other or ignored",
                "Brighta;;;;;usual|line 2|common or nothing",
                ";alias|line 2|name is missing",
                "a;b;;;;;x;y|line 2|at most 7",
                "First|line 2|stands in line 1",
            })
    void a_mistake_is_named_with_its_line_and_mend(String row, String line, String mend)
            throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("brands.tsv"), "First\n" + row.replace(';', '\t') + "\n");

        assertThatThrownBy(() -> BrandList.read(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("brands.tsv, " + line)
                .hasMessageContaining(mend);
    }

    @Test
    void other_encodings_and_missing_files_are_refused() throws IOException {
        Path file = folder.resolve("brands.tsv");
        Files.write(file, "Чай\n".getBytes(Charset.forName("windows-1251")));

        assertThatThrownBy(() -> BrandList.read(file)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> BrandList.read(folder.resolve("gone.tsv")))
                .isInstanceOf(AnalysisException.Missing.class);
    }

    @Test
    void whatever_stands_in_a_file_it_is_read_or_refused() throws IOException {
        Random random = new Random(3);
        byte[] good =
                "Чай\tTea, чаёк\ttea.example\tfood\town\tcommon\n"
                        .repeat(3)
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = good.clone();
            for (int j = random.nextInt(6); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("fuzz.tsv"), bytes);
            try {
                assertThat(BrandList.read(file).brands()).isNotNull();
            } catch (AnalysisException refused) {
                assertThat(refused.text().ru()).isNotEmpty();
            }
        }
    }
}

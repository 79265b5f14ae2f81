package ai.veritasad.desktop.brands;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class BrandsModelTest {

    private static final Brand TEA = brand("Чайник", "tea", Standing.OWN);

    @TempDir private Path folder;
    private final Desk desk = new Desk();
    private final List<Exception> problems = new ArrayList<>();
    private Path file = Path.of("");
    private BrandsModel model = new BrandsModel(desk.work(), file, problems::add);

    @BeforeEach
    void open() {
        file = folder.resolve("данные").resolve("brands.tsv");
        model = new BrandsModel(desk.work(), file, problems::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_brand_is_kept_in_the_list_that_the_command_line_reads() throws InterruptedException {
        model.put("", TEA);
        desk.until(() -> model.brands().equals(List.of(TEA)));
        assertThat(BrandList.read(file).brands()).containsExactly(TEA);
        Brand renamed = brand("Самовар", "tea", Standing.COMPETITOR);
        model.put("Чайник", renamed);
        desk.until(() -> model.brands().equals(List.of(renamed)));
        model.remove(renamed);
        desk.until(() -> model.brands().isEmpty());
        assertThat(problems).isEmpty();
    }

    @Test
    void notes_that_a_person_wrote_into_the_file_stay() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# наши марки\nСамовар\n");
        model.put("", TEA);
        desk.until(() -> model.brands().size() == 2);
        assertThat(Files.readString(file)).startsWith("# наши марки\n");
    }

    @Test
    void a_site_that_can_not_be_one_is_told_and_nothing_is_changed() throws Exception {
        model.put("", TEA);
        desk.until(() -> model.brands().size() == 1);
        model.put(
                "",
                new Brand(
                        "Плохая",
                        List.of(),
                        List.of("http://a.example/b"),
                        "",
                        Standing.OTHER,
                        false,
                        List.of()));
        desk.until(() -> !problems.isEmpty());
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
        assertThat(BrandList.read(file).brands()).containsExactly(TEA);
        assertThat(file.resolveSibling("brands.tsv.new")).doesNotExist();
    }

    @Test
    void a_list_that_can_not_be_read_is_told_and_not_written_over() throws Exception {
        Files.createDirectories(file.getParent());
        String broken = "А\tБ\tВ\tГ\tникакой\n";
        Files.writeString(file, broken);
        model.open();
        desk.until(() -> problems.size() == 1);
        model.put("", TEA);
        desk.until(() -> problems.size() == 2);
        assertThat(file).hasContent(broken);
    }

    @Test
    void an_exported_list_is_imported_over_brands_of_the_same_name() throws Exception {
        Path other = folder.resolve("other.tsv");
        Files.writeString(
                other, new BrandList(List.of(brand("чайник", "", Standing.IGNORED))).text());
        model.put("", TEA);
        model.importFrom(other);
        desk.until(() ->
                model.brands().size() == 1
                        && model.brands().getFirst().standing() == Standing.IGNORED);
        Path out = folder.resolve("out.tsv");
        model.exportTo(out);
        model.put("", brand("Самовар", "", Standing.OTHER));
        desk.until(() -> model.brands().size() == 2);
        assertThat(BrandList.read(out).brands()).hasSize(1);
    }

    private static Brand brand(String name, String category, Standing standing) {
        return new Brand(name, List.of(), List.of(), category, standing, false, List.of());
    }
}

package ai.veritasad.desktop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/Анна Б").toAbsolutePath();

    private static Path of(String system, Map<String, String> properties, Map<String, String> set) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("os.name", system);
        all.put("user.home", HOME.toString());
        return DataFolder.of(
                name -> Optional.ofNullable(all.get(name)),
                name -> Optional.ofNullable(set.get(name)));
    }

    @Test
    void each_system_has_its_custom() {
        Path chosen = Path.of("/data").toAbsolutePath();
        Map<String, String> none = Map.of();
        assertThat(of("Linux", none, none)).isEqualTo(HOME.resolve(".local/share/veritasad"));
        assertThat(of("Linux", none, Map.of("XDG_DATA_HOME", chosen.toString())))
                .isEqualTo(chosen.resolve("veritasad"));
        assertThat(of("Linux", none, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(HOME.resolve(".local/share/veritasad"));
        assertThat(of("Windows 11", none, Map.of("LOCALAPPDATA", chosen.toString())))
                .isEqualTo(chosen.resolve("VeritasAd"));
        assertThat(of("Windows 11", none, none)).isEqualTo(HOME.resolve("AppData/Local/VeritasAd"));
        assertThat(of("Mac OS X", none, none))
                .isEqualTo(HOME.resolve("Library/Application Support/VeritasAd"));
    }

    @Test
    void what_is_set_for_us_goes_first() {
        Path property = Path.of("/by property").toAbsolutePath();
        Path variable = Path.of("/by variable").toAbsolutePath();
        Map<String, String> set = Map.of("VERITASAD_HOME", variable.toString());
        assertThat(of("Mac OS X", Map.of(), set)).isEqualTo(variable);
        assertThat(of("Linux", Map.of("veritasad.home", property.toString()), set))
                .isEqualTo(property);
    }
}

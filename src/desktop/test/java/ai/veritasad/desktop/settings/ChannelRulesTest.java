package ai.veritasad.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ChannelRulesTest {

    private final Memory kept = new Memory();
    private final JudgementOptions usual =
            new JudgementOptions(List.of("RU", "US"), 0.7, LocalDate.of(2026, 11, 29));

    @Test
    void a_channel_is_judged_by_its_own_rules_after_a_restart_too() {
        SettingsModel model = new SettingsModel(kept, Language.ENGLISH);
        model.channels().all().put("Кухня и чай", List.of("DE", "FR"));
        SettingsModel again = new SettingsModel(kept, Language.ENGLISH);
        JudgementOptions own = again.ofChannel(Optional.of("кухня И чай"), usual);
        assertThat(own.jurisdictions()).containsExactly("DE", "FR");
        assertThat(own.sensitivity()).isEqualTo(0.7);
    }

    @Test
    void other_channels_and_unknown_ones_keep_the_usual_rules() {
        SettingsModel model = new SettingsModel(kept, Language.ENGLISH);
        model.channels().all().put("Кухня", List.of("DE"));
        assertThat(model.ofChannel(Optional.of("Кухня 2"), usual)).isEqualTo(usual);
        assertThat(model.ofChannel(Optional.empty(), usual)).isEqualTo(usual);
    }

    @Test
    void a_channel_may_have_no_rules_at_all_and_none_of_its_own_again() {
        SettingsModel model = new SettingsModel(kept, Language.ENGLISH);
        model.channels().all().put("Кухня", List.of());
        assertThat(
                        new SettingsModel(kept, Language.ENGLISH)
                                .ofChannel(Optional.of("Кухня"), usual)
                                .jurisdictions())
                .isEmpty();
        model.channels().all().remove("Кухня");
        assertThat(new SettingsModel(kept, Language.ENGLISH).channels().all()).isEmpty();
    }
}

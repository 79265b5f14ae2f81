package ai.veritasad.desktop.language;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.window.Page;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void what_is_bound_follows_the_language() {
        Messages messages = new Messages(Language.ENGLISH);
        var shown = messages.boundName("window.page", Page.HOME);
        String english = shown.get();
        messages.languageProperty().set(Language.RUSSIAN);
        assertThat(shown.get()).isNotEqualTo(english).matches("\\p{IsCyrillic}+");
    }
}

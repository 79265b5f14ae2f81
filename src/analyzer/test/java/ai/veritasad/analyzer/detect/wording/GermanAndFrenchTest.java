package ai.veritasad.analyzer.detect.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class GermanAndFrenchTest {

    private static final WordingDetector DETECTOR = WordingDetector.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Werbung                          | LABEL          | de.label.ad
                    ANZEIGE                          | LABEL          | de.label.ad
                    Dauerwerbesendung                | LABEL          | de.label.ad
                    #werbung                         | LABEL          | de.label.hash
                    Kooperation                      | WEAK_LABEL     | de.weak.words
                    PR-Sample                        | WEAK_LABEL     | de.weak.words
                    Enthält bezahlte Werbung         | PLATFORM_LABEL | de.platform.youtube
                    Publicité                        | LABEL          | fr.label.ad
                    Collaboration commerciale        | LABEL          | fr.label.ad
                    Partenariat                      | WEAK_LABEL     | fr.weak.words
                    Inclut une communication commerciale | PLATFORM_LABEL | fr.platform.youtube
                    """)
    void labels_on_screen_are_known(String text, Function function, String entry) {
        assertThat(read(Medium.SCREEN, text))
                .anySatisfy(found -> {
                    assertThat(found.function()).isEqualTo(function);
                    assertThat(found.entry()).isEqualTo(entry);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dieses Video wird gesponsert von Nordwind und das ist gut          | SPONSOR
                    vielen Dank an Nordwind für die Unterstützung bei diesem Video     | THANKS
                    den Link findet ihr wie immer unten in der Beschreibung            | CTA_LINK
                    mit dem Code SONNE spart ihr noch einmal richtig was               | PROMO_CODE
                    ihr bekommt 20 Prozent Rabatt auf eure erste Bestellung            | DISCOUNT
                    und jetzt zurück zum Video ich habe noch etwas für euch            | RETURN
                    das hier ist keine bezahlte Werbung ich habe es selbst gekauft     | DENIAL
                    cette vidéo est sponsorisée par Nordvent et je les en remercie     | SPONSOR
                    merci à Nordvent de sponsoriser cette vidéo avec nous              | THANKS
                    le lien est juste en dessous dans la description de la vidéo       | CTA_LINK
                    avec le code promo SOLEIL vous avez une belle surprise             | PROMO_CODE
                    vous avez 20 pour cent de réduction sur tout le site               | DISCOUNT
                    maintenant revenons à la vidéo et à notre sujet du jour            | RETURN
                    """)
    void phrases_of_sponsors_are_known(String text, Function function) {
        assertThat(read(Medium.SPEECH, text))
                .extracting(Signal.Wording::function)
                .contains(function);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ich habe gestern mit meiner Schwester im Garten einen Baum gepflanzt",
                "nous avons marché toute la journée dans la forêt avec mes amis",
                "the weather was lovely and we walked along the river all day long",
                "вчера мы с друзьями весь день гуляли по лесу и собирали грибы"
            })
    void ordinary_talk_says_nothing(String text) {
        assertThat(read(Medium.SPEECH, text)).isEmpty();
    }

    private static List<Signal.Wording> read(Medium medium, String text) {
        return DETECTOR.read(
                Passage.standing(medium, Optional.empty(), Span.ofSeconds(0, 5), text));
    }
}

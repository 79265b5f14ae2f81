package ai.veritasad.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ai.veritasad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ANALYZER = "ai.veritasad.analyzer";
    private static final String CANCELLATION =
            "ai\\.veritasad\\.analyzer\\.Cancellation(\\$Watch)?";
    private static final String API = "ai.veritasad.api";
    private static final String DESKTOP = "ai.veritasad.desktop";
    private static final String SERVER = "ai.veritasad.server";

    @ArchTest
    static final ArchRule the_analyzer_stands_alone =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ai.veritasad.cli..",
                            "ai.veritasad.desktop..",
                            "ai.veritasad.fetch..",
                            "ai.veritasad.api..",
                            "ai.veritasad.document..",
                            "ai.veritasad.training..",
                            "ai.veritasad.samples..",
                            "javafx..",
                            "java.sql..",
                            "java.net.http..",
                            "okhttp3..")
                    .because(
                            "it is a pure library: no window, no network, no database, no other module");

    @ArchTest
    static final ArchRule the_desktop_uses_the_front_door =
            noClasses()
                    .that()
                    .resideInAPackage(DESKTOP + "..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            ANALYZER + ".probe..",
                                            ANALYZER + ".decode..",
                                            ANALYZER + ".detect..",
                                            ANALYZER + ".fuse..",
                                            "ai.veritasad.cli..",
                                            "ai.veritasad.training..",
                                            "ai.veritasad.samples..")
                                    .and(not(resideInAPackage(ANALYZER + ".detect.brand"))))
                    .because(
                            "it shows what the analyzer answers and leaves the finding to it; the"
                                    + " list of brands is a person's own");

    @ArchTest
    static final ArchRule only_the_player_and_the_cutter_know_ffmpeg =
            noClasses()
                    .that()
                    .resideInAPackage(DESKTOP + "..")
                    .and()
                    .resideOutsideOfPackages(DESKTOP + ".player..", DESKTOP + ".cut..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bytedeco..")
                    .because(
                            "pictures and sound reach the other rooms through the player, and"
                                    + " copies of a video are made in one room")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_storage_knows_sql =
            noClasses()
                    .that()
                    .resideInAPackage(DESKTOP + "..")
                    .and()
                    .resideOutsideOfPackage(DESKTOP + ".storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.sql..")
                    .because("what is kept, and how, is told in one room");

    @ArchTest
    static final ArchRule only_work_reaches_for_the_thread_of_the_window =
            noClasses()
                    .that()
                    .resideInAPackage(DESKTOP + "..")
                    .and()
                    .resideOutsideOfPackage(DESKTOP + ".work..")
                    .should()
                    .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                    .because("a click can be followed by reading when there is one bridge");

    @ArchTest
    static final ArchRule models_of_rooms_have_no_nodes =
            noClasses()
                    .that()
                    .resideInAPackage(DESKTOP + "..")
                    .and()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("what a room knows is tested without a window")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fetching_needs_no_window_and_no_database =
            noClasses()
                    .that()
                    .resideInAPackage("ai.veritasad.fetch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ai.veritasad.cli..",
                            "ai.veritasad.training..",
                            "ai.veritasad.samples..",
                            "javafx..",
                            "java.sql..")
                    .because("command line, desktop and server fetch alike");

    @ArchTest
    static final ArchRule the_api_needs_no_window_and_no_database =
            noClasses()
                    .that()
                    .resideInAPackage(API + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ai.veritasad.cli..",
                            "ai.veritasad.desktop..",
                            "ai.veritasad.fetch..",
                            "ai.veritasad.server..",
                            "ai.veritasad.training..",
                            "ai.veritasad.samples..",
                            "javafx..",
                            "java.sql..",
                            "org.springframework..")
                    .because("window, command line and server say the same words to each other");

    @ArchTest
    static final ArchRule the_api_knows_only_words_of_the_analyzer =
            noClasses()
                    .that()
                    .resideInAPackage(API + "..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ANALYZER + "..")
                                    .and(not(resideInAPackage(ANALYZER + ".report..")))
                                    .and(not(name(ANALYZER + ".models.Folders")))
                                    .and(not(nameMatching(CANCELLATION))))
                    .because("reports pass through it, and nothing is analyzed");

    @ArchTest
    static final ArchRule wire_records_know_nothing_of_the_client =
            noClasses()
                    .that()
                    .resideInAPackage(API + ".wire..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(API + ".http..", API + ".client..", "okhttp3..")
                    .because("the server says the same words and asks nobody");

    @ArchTest
    static final ArchRule only_windows_commands_and_the_server_know_the_api =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            API + "..",
                            "ai.veritasad.cli..",
                            "ai.veritasad.desktop..",
                            "ai.veritasad.server..",
                            "ai.veritasad.house..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(API + "..")
                    .because("what is found does not depend on who is signed in");

    @ArchTest
    static final ArchRule papers_need_no_window_no_network_and_no_database =
            noClasses()
                    .that()
                    .resideInAPackage("ai.veritasad.document..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            API + "..",
                            DESKTOP + "..",
                            SERVER + "..",
                            "ai.veritasad.cli..",
                            "ai.veritasad.fetch..",
                            "ai.veritasad.training..",
                            "ai.veritasad.samples..",
                            "javafx..",
                            "java.sql..",
                            "java.net.http..",
                            "okhttp3..")
                    .because("window and server hand on the same paper");

    @ArchTest
    static final ArchRule papers_know_only_words_of_the_analyzer =
            noClasses()
                    .that()
                    .resideInAPackage("ai.veritasad.document..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ANALYZER + "..")
                                    .and(not(resideInAPackage(ANALYZER + ".report..")))
                                    .and(not(resideInAPackage(ANALYZER + ".summary.."))))
                    .because("they tell what was found and find nothing");

    @ArchTest
    static final ArchRule only_the_room_of_keys_knows_the_systems_store =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(API + ".keys..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.github.javakeyring..")
                    .because("where a key lies is told in one room");

    @ArchTest
    static final ArchRule fetching_knows_only_words_of_the_analyzer =
            noClasses()
                    .that()
                    .resideInAPackage("ai.veritasad.fetch..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ANALYZER + "..")
                                    .and(not(resideInAPackage(ANALYZER + ".report..")))
                                    .and(not(nameMatching(CANCELLATION))))
                    .because("what is fetched is not looked into");

    @ArchTest
    static final ArchRule the_server_has_no_window_and_no_terminal =
            noClasses()
                    .that()
                    .resideInAPackage(SERVER + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ai.veritasad.cli..",
                            "ai.veritasad.desktop..",
                            "ai.veritasad.training..",
                            "ai.veritasad.samples..",
                            "javafx..")
                    .because("it runs where nobody sits before it");

    @ArchTest
    static final ArchRule the_server_uses_the_front_door =
            noClasses()
                    .that()
                    .resideInAPackage(SERVER + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ANALYZER + ".probe..",
                            ANALYZER + ".decode..",
                            ANALYZER + ".detect..",
                            ANALYZER + ".fuse..",
                            "org.bytedeco..")
                    .because("it hands files in and reports out and leaves the finding to it");

    @ArchTest
    static final ArchRule only_tables_know_sql =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            SERVER + ".account..",
                            SERVER + ".plan..",
                            SERVER + ".admin..",
                            SERVER + ".http..")
                    .and()
                    .haveSimpleNameNotEndingWith("Table")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                    .because("routes ask rules, rules ask tables, and tables alone speak SQL");

    @ArchTest
    static final ArchRule nobody_asks_routes =
            noClasses()
                    .that()
                    .resideInAPackage(SERVER + "..")
                    .and()
                    .haveSimpleNameNotEndingWith("Routes")
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Routes")
                    .because("HTTP is how the server is asked, never how it asks itself");

    @ArchTest
    static final ArchRule training_knows_the_analyzer_alone =
            noClasses()
                    .that()
                    .resideInAPackage("ai.veritasad.training..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ai.veritasad.cli..", "ai.veritasad.samples..")
                    .because("models are made and measured without a terminal");

    @ArchTest
    static final ArchRule networks_know_nothing_of_reports =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + ".detect.network..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ANALYZER + ".report..", ANALYZER + ".detect.talk..")
                    .because("weights and sums are all there is to them");

    @ArchTest
    static final ArchRule reports_know_nothing_but_themselves =
            classes()
                    .that()
                    .resideInAPackage(ANALYZER + ".report..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            ANALYZER + ".report..",
                            "java..",
                            "com.fasterxml.jackson.annotation..",
                            "tools.jackson..",
                            "org.jspecify..")
                    .because(
                            "the nouns are shared by every room and by programs that only read reports");

    @ArchTest
    static final ArchRule only_decode_and_probe_know_ffmpeg =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + "..")
                    .and()
                    .resideOutsideOfPackages(ANALYZER + ".decode..", ANALYZER + ".probe..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bytedeco.ffmpeg..")
                    .because("another decoder must be able to take FFmpeg's place");

    @ArchTest
    static final ArchRule only_one_room_knows_opencv =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + "..")
                    .and()
                    .resideOutsideOfPackage(ANALYZER + ".detect.logo.match..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bytedeco.opencv..")
                    .because("who finds a logo in a picture must be replaceable by other engines");

    @ArchTest
    static final ArchRule only_one_room_knows_onnx_runtime =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + "..")
                    .and()
                    .resideOutsideOfPackage(ANALYZER + ".speech.onnx..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("ai.onnxruntime..")
                    .because("another runtime must be able to take its place");

    @ArchTest
    static final ArchRule only_one_room_knows_whisper =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + "..")
                    .and()
                    .resideOutsideOfPackage(ANALYZER + ".speech.whisper..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.github.givimad..")
                    .because("another library must be able to take its place");

    @ArchTest
    static final ArchRule judgement_needs_no_media =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            ANALYZER + ".fuse..",
                            ANALYZER + ".disclosure..",
                            ANALYZER + ".export..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ANALYZER + ".decode..",
                            ANALYZER + ".probe..",
                            ANALYZER + ".detect..",
                            ANALYZER + ".speech..")
                    .because("a report is judged again from kept signals, without decoding");

    @ArchTest
    static final ArchRule earlier_stages_do_not_look_ahead =
            noClasses()
                    .that()
                    .resideInAnyPackage(ANALYZER + ".probe..", ANALYZER + ".decode..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ANALYZER + ".detect..",
                            ANALYZER + ".speech..",
                            ANALYZER + ".fuse..",
                            ANALYZER + ".disclosure..",
                            ANALYZER + ".export..")
                    .because("records go one way: probe → decode → detect → fuse → report");

    @ArchTest
    static final ArchRule rooms_use_the_door_only_for_its_words =
            noClasses()
                    .that()
                    .resideInAPackage(ANALYZER + ".*..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName(ANALYZER + ".Analyzer")
                    .because("the door opens inward: it conducts the rooms, they don't call it");

    @ArchTest
    static final ArchRule only_the_printer_speaks_to_the_terminal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ai.veritasad.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("a library that prints can't be embedded")
                    .allowEmptyShould(true);
}

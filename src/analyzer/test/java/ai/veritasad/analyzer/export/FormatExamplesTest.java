package ai.veritasad.analyzer.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.ImportedSegment.Role;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each format's own example, by hand after its documentation: written to the byte, and read. */
class FormatExamplesTest {

    private static final ExportOptions RU_ADS_ONLY = Talk.RUSSIAN.withContent(false);
    private static final ExportOptions EN_ADS_ONLY =
            Talk.ENGLISH.withContent(false).withSkipTypes(true);

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("kodi-edl", Talk.ENGLISH, "70.50\t130.25\t3\n"),
                Arguments.of(
                        "comskip",
                        Talk.ENGLISH,
                        """
                        FILE PROCESSING COMPLETE  15000 FRAMES AT  2500
                        -------------------
                        1763\t3256
                        """),
                Arguments.of(
                        "sponsorblock",
                        Talk.ENGLISH,
                        """
                        [{"category":"sponsor","actionType":"skip","segment":[70.5,130.25],"UUID":"va-1",\
                        "videoDuration":600,"locked":0,"votes":0,"description":""}]
                        """),
                Arguments.of(
                        "youtube-chapters",
                        Talk.RUSSIAN,
                        """
                        0:00 Начало
                        1:10 Реклама: Brighta
                        2:10 Продолжение
                        """),
                Arguments.of(
                        "ffmetadata",
                        RU_ADS_ONLY,
                        """
                        ;FFMETADATA1
                        [CHAPTER]
                        TIMEBASE=1/1000
                        START=70500
                        END=130250
                        title=Реклама: Brighta
                        """),
                Arguments.of(
                        "webvtt",
                        Talk.RUSSIAN,
                        """
                        WEBVTT

                        ad-1
                        00:01:10.500 --> 00:02:10.250
                        Реклама: Brighta (0.93)
                        """),
                Arguments.of(
                        "srt",
                        Talk.RUSSIAN,
                        """
                        1
                        00:01:10,500 --> 00:02:10,250
                        Реклама: Brighta (0.93)

                        """),
                Arguments.of(
                        "podcast-chapters",
                        Talk.ENGLISH,
                        """
                        {"version":"1.2.0","chapters":[{"startTime":0,"title":"Start"},\
                        {"startTime":70.5,"endTime":130.25,"title":"Ad: Brighta"},\
                        {"startTime":130.25,"title":"Continue"}]}
                        """),
                Arguments.of(
                        "losslesscut",
                        Talk.ENGLISH,
                        """
                        {version: 2, mediaFileName: 'talk.mp4', cutSegments: [{start: 70.5, end: 130.25, \
                        name: 'Ad: Brighta', tags: {category: 'sponsor', confidence: '0.93'}, selected: true}]}
                        """),
                Arguments.of(
                        "csv",
                        Talk.ENGLISH,
                        """
                        Start,End,Name,category,confidence
                        70.5,130.25,Ad: Brighta,sponsor,0.93
                        """),
                Arguments.of(
                        "matroska-chapters",
                        EN_ADS_ONLY,
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Chapters><EditionEntry><ChapterAtom>\
                        <ChapterTimeStart>00:01:10.500000000</ChapterTimeStart>\
                        <ChapterTimeEnd>00:02:10.250000000</ChapterTimeEnd>\
                        <ChapterSkipType>6</ChapterSkipType>\
                        <ChapterDisplay><ChapterString>Ad: Brighta</ChapterString>\
                        <ChapterLanguage>eng</ChapterLanguage></ChapterDisplay>\
                        </ChapterAtom></EditionEntry></Chapters>
                        """),
                Arguments.of(
                        "mpv-edl",
                        Talk.ENGLISH,
                        """
                        # mpv EDL v0
                        talk.mp4,0,70.5
                        talk.mp4,130.25,469.75
                        """));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_is_written_to_the_byte(String id, ExportOptions options, String expected) {
        assertThat(Formats.of(id).write(Talk.ONE_AD, options)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_is_read(String id, ExportOptions options, String text) {
        Format format = Formats.of(id);

        List<ImportedSegment> ads =
                format.read(text, Talk.KNOWN).stream().filter(e -> e.role() == Role.AD).toList();

        assertThat(ads).hasSize(1);
        Span span = ads.getFirst().span();
        Offset<Double> resolution = Offset.offset(id.equals("youtube-chapters") ? 1.0 : 0.02);
        assertThat(span.start().seconds()).isCloseTo(70.5, resolution);
        assertThat(span.end().seconds()).isCloseTo(130.25, resolution);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_is_recognised_by_its_own_format_alone(
            String id, ExportOptions options, String text) {
        assertThat(Formats.ALL.stream().filter(format -> format.recognises(text)))
                .extracting(Format::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void carriage_returns_and_a_byte_order_mark_change_nothing(
            String id, ExportOptions options, String text) {
        String windows = "\uFEFF" + text.replace("\n", "\r\n");

        assertThat(Formats.of(id).read(windows, Talk.KNOWN))
                .isEqualTo(Formats.of(id).read(text, Talk.KNOWN));
        assertThat(Formats.ofFile("talk", windows).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_ads_are_a_valid_file(String id, ExportOptions options, String text) {
        String empty = Formats.of(id).write(Talk.with(), options);

        assertThat(Formats.of(id).read(empty, Talk.KNOWN))
                .noneMatch(entry -> entry.role() == Role.AD);
    }

    @Test
    void a_kind_is_told_where_the_format_can() {
        Marks marks =
                Talk.with(
                        Talk.segment(50, 80, Segment.Kind.AD_BREAK, Optional.empty()),
                        Talk.segment(100, 130, Segment.Kind.SELF_PROMOTION, Optional.empty()),
                        Talk.segment(200, 230, Segment.Kind.MENTION, Optional.of("Brighta")));

        assertThat(Formats.of("csv").write(marks, Talk.RUSSIAN))
                .isEqualTo(
                        """
                        Start,End,Name,category,confidence
                        50,80,Рекламная пауза,commercial,0.93
                        100,130,Самореклама,selfpromo,0.93
                        """);
        assertThat(Formats.of("sponsorblock").write(marks, Talk.RUSSIAN))
                .contains("\"sponsor\"", "\"selfpromo\"");
    }

    @Test
    void markers_are_written_where_asked_for() {
        Marks marks =
                new Marks(
                        "talk.mp4",
                        Optional.of(MediaTime.ofSeconds(600)),
                        Optional.of(25.0),
                        List.of(),
                        List.of(
                                new Marks.Marker(
                                        MediaTime.ofSeconds(80),
                                        Marks.MarkerKind.PROMO_CODE,
                                        "BRIGHT10")));
        ExportOptions options = Talk.ENGLISH.withMarkers(true);

        assertThat(Formats.of("kodi-edl").write(marks, options)).isEqualTo("80.00\t80.00\t2\n");
        assertThat(Formats.of("csv").write(marks, options))
                .endsWith("80,,Promo code: BRIGHT10,,\n");
        assertThat(Formats.of("losslesscut").write(marks, options))
                .contains("[{start: 80, name: 'Promo code: BRIGHT10', selected: true}]");
        assertThat(Formats.of("webvtt").write(marks, options))
                .contains("mark-1\n00:01:20.000 --> 00:01:21.000\nPromo code: BRIGHT10\n");
        for (String id : List.of("kodi-edl", "csv", "losslesscut", "webvtt", "srt")) {
            assertThat(Formats.of(id).read(Formats.of(id).write(marks, options), Talk.KNOWN))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.role()).isEqualTo(Role.MARKER);
                        assertThat(entry.span()).isEqualTo(Span.at(MediaTime.ofSeconds(80)));
                    });
        }
    }
}

package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Matroska's chapters out of XML: nested ones like others, those of an ordered edition only
 * where there is no plain one, as both tell of the same film. Nothing outside the text is opened.
 */
final class MatroskaReader {

    /** ChapterSkipType of an advertisement (Matroska element 0x4588). */
    static final String ADVERTISEMENT = "6";

    private static final Set<String> VALUES =
            Set.of(
                    "ChapterTimeStart",
                    "ChapterTimeEnd",
                    "ChapterSkipType",
                    "ChapterString",
                    "EditionFlagOrdered");

    private final Format format;
    private final String text;
    private final List<Atom> plain = new ArrayList<>();
    private final List<Atom> ordered = new ArrayList<>();

    MatroskaReader(Format format, String text) {
        this.format = format;
        this.text = Lines.withoutMark(text);
    }

    /** One chapter as it is gathered. */
    private record Atom(int line, Map<String, String> values) {}

    List<ImportedSegment> read(ImportOptions options) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            gather(xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw Malformed.line(
                    format, line, new LocalText("это не XML глав", "this is no XML of chapters"));
        }
        List<Atom> atoms = plain.isEmpty() ? ordered : plain;
        List<Chapter> chapters = atoms.stream().map(this::chapter).toList();
        Map<MediaTime, String> skipTypes = new HashMap<>();
        for (int i = 0; i < atoms.size(); i++) {
            String type = atoms.get(i).values.getOrDefault("ChapterSkipType", "");
            skipTypes.put(chapters.get(i).start(), type);
        }
        return Chapter.imported(chapters, options).stream()
                .map(entry -> typed(entry, skipTypes.getOrDefault(entry.span().start(), "")))
                .toList();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void gather(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        xml.require(XMLStreamConstants.START_ELEMENT, null, "Chapters");
        Deque<Atom> open = new ArrayDeque<>();
        open.push(at(xml));
        List<Atom> atoms = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "EditionEntry" -> open.push(at(xml));
                    case "ChapterAtom" -> {
                        open.push(at(xml));
                        atoms.add(open.getFirst());
                    }
                    default -> gatherValue(xml, open.getFirst());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "ChapterAtom" -> open.pop();
                    case "EditionEntry" -> {
                        keep(open.pop(), atoms);
                        atoms.clear();
                    }
                    default -> {}
                }
            }
        }
    }

    private static void gatherValue(XMLStreamReader xml, Atom owner) throws XMLStreamException {
        if (VALUES.contains(xml.getLocalName())) {
            owner.values.putIfAbsent(xml.getLocalName(), xml.getElementText().strip());
        }
    }

    private static Atom at(XMLStreamReader xml) {
        return new Atom(xml.getLocation().getLineNumber(), new HashMap<>());
    }

    private void keep(Atom edition, List<Atom> atoms) {
        boolean isOrdered = "1".equals(edition.values.get("EditionFlagOrdered"));
        (isOrdered ? ordered : plain).addAll(atoms);
    }

    private Chapter chapter(Atom atom) {
        MediaTime start = time(atom, "ChapterTimeStart").orElseThrow(() -> timeless(atom));
        Optional<MediaTime> end = time(atom, "ChapterTimeEnd");
        return Chapter.read(start, end, atom.values.getOrDefault("ChapterString", ""));
    }

    private Optional<MediaTime> time(Atom atom, String name) {
        return Optional.ofNullable(atom.values.get(name))
                .map(value -> Timecode.ofClock(value).orElseThrow(() -> timeless(atom)));
    }

    private static ImportedSegment typed(ImportedSegment entry, String skipType) {
        if (!skipType.equals(ADVERTISEMENT) || entry.role() == ImportedSegment.Role.AD) {
            return entry;
        }
        return new ImportedSegment(
                entry.span(),
                ImportedSegment.Role.AD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                entry.title());
    }

    private AnalysisException timeless(Atom atom) {
        return Malformed.line(
                format,
                atom.line,
                new LocalText(
                        "у главы нет времени вида 00:01:10.500000000",
                        "the chapter has no time like 00:01:10.500000000"));
    }
}

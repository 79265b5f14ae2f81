package ai.veritasad.document;

import ai.veritasad.document.Block.Tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A paper as one HTML file that needs nothing beside it: no script, no font, no picture. */
public final class HtmlPaper {

    private HtmlPaper() {}

    public static byte[] of(Paper paper) {
        StringBuilder html = new StringBuilder();
        html.append("<!doctype html>\n<html lang=\"")
                .append(paper.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(paper.title()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
        boolean list = false;
        for (Block block : paper.blocks()) {
            boolean point = block instanceof Block.Point || block instanceof Block.Picture;
            if (point != list) {
                html.append(point ? "<ul>\n" : "</ul>\n");
                list = point;
            }
            html.append(html(block)).append('\n');
        }
        html.append(list ? "</ul>\n" : "").append("</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                    "<h%d>%s</h%d>"
                            .formatted(heading.level(), escaped(heading.text()), heading.level());
            case Block.Verdict verdict ->
                    "<p class=\"verdict %s\">%s</p>"
                            .formatted(named(verdict.tone()), escaped(verdict.text()));
            case Block.Paragraph paragraph ->
                    "<p%s>%s</p>".formatted(of(paragraph.tone()), escaped(paragraph.text()));
            case Block.Facts facts -> facts(facts.facts());
            case Block.Point point -> point(point);
            case Block.Picture picture ->
                    "<li class=\"picture\"><figure><img alt=\"\" src=\"data:image/png;base64,%s\"><figcaption>%s</figcaption></figure></li>"
                            .formatted(
                                    Base64.getEncoder().encodeToString(picture.image().bytes()),
                                    escaped(picture.caption()));
        };
    }

    private static String facts(List<Block.Fact> facts) {
        StringBuilder rows = new StringBuilder("<dl>");
        for (Block.Fact fact : facts) {
            rows.append("<dt>")
                    .append(escaped(fact.name()))
                    .append("</dt><dd>")
                    .append(escaped(fact.value()))
                    .append("</dd>");
        }
        return rows.append("</dl>").toString();
    }

    private static String point(Block.Point point) {
        String text = escaped(point.text());
        String note = escaped(point.note());
        String link =
                point.link()
                        .map(address ->
                                "<a rel=\"noreferrer\" href=\"%s\">".formatted(escaped(address)))
                        .orElse("");
        String close = link.isEmpty() ? "" : "</a>";
        boolean noted = !note.isEmpty();
        return "<li%s><span class=\"lead\">%s</span> %s%s</li>"
                .formatted(
                        of(point.tone()),
                        escaped(point.lead()),
                        noted ? text : link + text + close,
                        noted ? "<div class=\"note\">" + link + note + close + "</div>" : "");
    }

    private static String of(Tone tone) {
        return tone == Tone.PLAIN ? "" : " class=\"" + named(tone) + "\"";
    }

    private static String named(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream in = HtmlPaper.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("the paper's style is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

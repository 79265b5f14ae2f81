package ai.veritasad.analyzer.export.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A report's lines: everything down to a segment's fields on its own line, each signal, cue, proof
 * and piece of evidence on one.
 */
final class Layout extends DefaultIndenter {

    private static final long serialVersionUID = 1L;

    private static final int OBJECT_DEPTH = 3;
    private static final int ARRAY_DEPTH = 4;

    private final int depth;

    private Layout(int depth) {
        super("  ", "\n");
        this.depth = depth;
    }

    static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(new Layout(OBJECT_DEPTH));
        printer.indentArraysWith(new Layout(ARRAY_DEPTH));
        return printer;
    }

    /** Also called with the depth of the surroundings, before a closing bracket. */
    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
        boolean closing = level < generator.streamWriteContext().getNestingDepth();
        if (level + (closing ? 1 : 0) <= depth) {
            super.writeIndentation(generator, level);
        }
    }
}

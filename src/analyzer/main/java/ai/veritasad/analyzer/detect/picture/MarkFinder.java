package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the corner marks of QR codes: a line through the middle of one crosses runs of 1, 1, 3, 1
 * and 1 modules (ISO/IEC 18004), along the rows and along the columns.
 */
final class MarkFinder {

    /** The middle of a mark of the smallest module that is found covers a looked-at row. */
    private static final int ROWS_APART = 3;

    private static final float SMALLEST_MODULE = 1.3f;
    private static final float LARGEST_MODULE = 30;
    private static final double LIKE_SIZE = 1.6;
    private static final int MOST = 60;

    private final Runs row = new Runs();
    private final Runs column = new Runs();

    /** The marks in the picture, from top to bottom. */
    List<Mark> find(Picture picture) {
        List<Mark> marks = new ArrayList<>();
        for (int y = ROWS_APART / 2; y < picture.height() && marks.size() < MOST; y += ROWS_APART) {
            row.read(picture.luma(), y * picture.width(), 1, picture.width());
            for (int i = 0; i + 5 < row.count(); i++) {
                float module = module(row, i);
                if (module > 0) {
                    float x = (row.border(i + 2) + row.border(i + 3)) / 2;
                    Mark crossed = new Mark(x, y + 0.5f, module, row.lightAfter(i));
                    confirmed(picture, crossed).ifPresent(mark -> addNew(marks, mark));
                }
            }
        }
        return marks;
    }

    private static void addNew(List<Mark> marks, Mark mark) {
        if (marks.stream().noneMatch(mark::isSame)) {
            marks.add(mark);
        }
    }

    /** The module's length where five runs from border {@code i} on are those of a mark, else 0. */
    private static float module(Runs runs, int i) {
        float whole = runs.border(i + 5) - runs.border(i);
        float module = whole / 7;
        if (module < SMALLEST_MODULE || module > LARGEST_MODULE) {
            return 0;
        }
        float middle = runs.border(i + 3) - runs.border(i + 2);
        boolean fits =
                middle > 2.2f * module
                        && middle < 3.9f * module
                        && isOne(runs, i, module)
                        && isOne(runs, i + 1, module)
                        && isOne(runs, i + 3, module)
                        && isOne(runs, i + 4, module);
        return fits ? module : 0;
    }

    private static boolean isOne(Runs runs, int i, float module) {
        float length = runs.border(i + 1) - runs.border(i);
        return length > 0.4f * module && length < 1.75f * module;
    }

    private Optional<Mark> confirmed(Picture picture, Mark crossed) {
        Optional<Mark> upright = alongColumn(picture, crossed);
        return upright.flatMap(mark -> alongRow(picture, mark))
                .filter(mark -> mark.light() == crossed.light());
    }

    private Optional<Mark> alongColumn(Picture picture, Mark at) {
        int x = Math.min((int) at.x(), picture.width() - 1);
        int reach = (int) (6.5f * at.module()) + 2;
        int top = Math.max(0, (int) at.y() - reach);
        int bottom = Math.min(picture.height(), (int) at.y() + reach);
        column.read(picture.luma(), top * picture.width() + x, picture.width(), bottom - top);
        for (int i = 0; i + 5 < column.count(); i++) {
            float from = top + column.border(i + 2);
            float to = top + column.border(i + 3);
            if (from <= at.y() && at.y() <= to && column.lightAfter(i) == at.light()) {
                float module = module(column, i);
                Mark mark = new Mark(at.x(), (from + to) / 2, module, at.light());
                return module > 0 && mark.isLike(at, LIKE_SIZE)
                        ? Optional.of(
                                new Mark(
                                        mark.x(), mark.y(), (module + at.module()) / 2, at.light()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Once more along the row through the middle that the column told. */
    private Optional<Mark> alongRow(Picture picture, Mark at) {
        int y = Math.min((int) at.y(), picture.height() - 1);
        int reach = (int) (6.5f * at.module()) + 2;
        int left = Math.max(0, (int) at.x() - reach);
        int right = Math.min(picture.width(), (int) at.x() + reach);
        column.read(picture.luma(), y * picture.width() + left, 1, right - left);
        for (int i = 0; i + 5 < column.count(); i++) {
            float from = left + column.border(i + 2);
            float to = left + column.border(i + 3);
            if (from <= at.x() && at.x() <= to && column.lightAfter(i) == at.light()) {
                return module(column, i) > 0
                        ? Optional.of(new Mark((from + to) / 2, at.y(), at.module(), at.light()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

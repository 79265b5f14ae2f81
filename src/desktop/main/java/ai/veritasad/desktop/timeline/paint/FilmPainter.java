package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.preview.Preview;
import ai.veritasad.desktop.player.preview.Waveform;
import ai.veritasad.desktop.timeline.paint.Palette.Swatch;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Draws the film itself: small pictures and the course of its sound. */
public final class FilmPainter {

    private static final double WIDE = 16.0 / 9;
    private static final int KEPT_IMAGES = 800;
    // Cells grow by a fifth at a time, so that zooming a little asks for no new pictures.
    private static final double STEPS_PER_DOUBLING = 4;

    private final GraphicsContext canvas;
    private final Palette palette;
    private final IdentityHashMap<Picture, Image> images = new IdentityHashMap<>();

    FilmPainter(GraphicsContext canvas, Palette palette) {
        this.canvas = canvas;
        this.palette = palette;
    }

    /** Draws what pictures there are, and asks for those that are missing. */
    void thumbnails(Preview preview, Viewport view, Row row, double left, double width) {
        long step = step(view.microsPerPixel(width) * row.height() * WIDE);
        List<MediaTime> wanted = new ArrayList<>();
        long first = view.start() / step * step;
        for (long time = first; time < view.end(); time += step) {
            MediaTime middle = new MediaTime(Math.min(time + step / 2, view.duration()));
            wanted.add(middle);
            double x = left + view.x(time, width);
            double room = view.x(time + step, width) - view.x(time, width);
            preview.nearest(middle)
                    .ifPresent(picture -> draw(picture, x, row.top() + 1, room, row.height() - 2));
        }
        preview.want(wanted);
    }

    private static long step(double least) {
        double power = Math.ceil(Math.log(least) / Math.log(2) * STEPS_PER_DOUBLING);
        return Math.max(1, Math.round(Math.pow(2, power / STEPS_PER_DOUBLING)));
    }

    /** Fills a cell, cutting what is too high or too wide. */
    private void draw(Picture picture, double x, double top, double width, double height) {
        Image image = image(picture);
        double scale = Math.max(width / image.getWidth(), height / image.getHeight());
        double across = width / scale;
        double down = height / scale;
        canvas.drawImage(
                image,
                (image.getWidth() - across) / 2,
                (image.getHeight() - down) / 2,
                across,
                down,
                x,
                top,
                width - 1,
                height);
    }

    /** The picture as an image that can be drawn. */
    public Image image(Picture picture) {
        if (images.size() > KEPT_IMAGES) {
            images.clear();
        }
        return images.computeIfAbsent(picture, Picture::image);
    }

    /** Draws the sound; what was not read yet is hatched, what is silent is a line. */
    void waveform(Waveform waveform, Viewport view, Row row, double left, double width) {
        double half = row.height() / 2 - 3;
        canvas.setStroke(palette.of(Swatch.WAVE));
        canvas.setLineWidth(1);
        double micros = view.microsPerPixel(width);
        int unread = -1;
        for (int x = 0; x < width && unread < 0; x++) {
            long from = view.start() + (long) (x * micros);
            Optional<Waveform.Peak> peak = waveform.peak(from, from + Math.max(1, (long) micros));
            if (peak.isEmpty()) {
                unread = x;
            } else {
                double top = row.middle() - peak.get().high() * half - 0.5;
                double bottom = row.middle() - peak.get().low() * half + 0.5;
                canvas.strokeLine(left + x + 0.5, top, left + x + 0.5, bottom);
            }
        }
        if (unread >= 0) {
            unread(left + unread, row, left + width);
        }
    }

    private void unread(double from, Row row, double until) {
        Color color = palette.of(Swatch.UNREAD);
        canvas.save();
        canvas.beginPath();
        canvas.rect(
                Math.rint(from),
                Math.rint(row.top() + 2),
                Math.ceil(until - from),
                Math.ceil(row.height() - 4));
        canvas.clip();
        canvas.setStroke(color);
        for (double x = from - row.height(); x < until; x += 8) {
            canvas.strokeLine(x, row.bottom(), x + row.height(), row.top());
        }
        canvas.restore();
    }
}

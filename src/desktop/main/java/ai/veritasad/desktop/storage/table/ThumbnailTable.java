package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Optional;

/** Small pictures of videos; they go with their video. */
public final class ThumbnailTable {

    private final Database database;

    public ThumbnailTable(Database database) {
        this.database = database;
    }

    /** The encoded picture of that time and width in pixels. */
    public Optional<byte[]> get(long video, MediaTime at, int width) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        "select image from thumbnails where video = ? and at = ? and width = ?",
                        row -> row.getBytes(1),
                        video,
                        at.micros(),
                        width));
    }

    /** Keeps a picture; nothing where the video is gone. */
    public void put(long video, MediaTime at, int width, byte[] image) {
        database.write(connection ->
                Sql.update(
                        connection,
                        """
                        insert or replace into thumbnails (video, at, width, image)
                        select id, ?, ?, ? from videos where id = ?
                        """,
                        at.micros(),
                        width,
                        image,
                        video));
    }
}

package ai.veritasad.desktop.player.playback;

import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.sound.SoundPiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was read ahead: a few pictures, half a second of sound. The reader fills it. */
final class Buffer {

    private static final int PICTURES = 4;
    private static final long SOUND = 500_000;

    private final PicturePool pool;
    private final Deque<Picture> pictures = new ArrayDeque<>();
    private final Deque<SoundPiece> sounds = new ArrayDeque<>();
    private boolean picturesEnded = true;
    private boolean soundsEnded = true;
    private boolean news;

    Buffer(PicturePool pool) {
        this.pool = pool;
    }

    /** Forgets all, and expects pictures and sound anew. */
    synchronized void restart(boolean withPictures, boolean withSound) {
        pictures.forEach(pool::giveBack);
        pictures.clear();
        sounds.clear();
        picturesEnded = !withPictures;
        soundsEnded = !withSound;
    }

    synchronized boolean wantsPicture() {
        return !picturesEnded && pictures.size() < PICTURES;
    }

    synchronized boolean wantsSound() {
        return !soundsEnded
                && (sounds.isEmpty() || sounds.getLast().end() - sounds.getFirst().time() < SOUND);
    }

    synchronized void add(Picture picture) {
        pictures.add(picture);
    }

    synchronized void add(SoundPiece piece) {
        sounds.add(piece);
    }

    synchronized void endPictures() {
        picturesEnded = true;
    }

    synchronized void endSound() {
        soundsEnded = true;
    }

    /** The newest picture that is due; those before it are given up. */
    synchronized @Nullable Picture due(long time) {
        Picture due = null;
        while (!pictures.isEmpty() && pictures.getFirst().time().micros() <= time) {
            if (due != null) {
                pool.giveBack(due);
            }
            due = pictures.poll();
            wake();
        }
        return due;
    }

    synchronized @Nullable SoundPiece sound() {
        wake();
        return sounds.poll();
    }

    synchronized boolean hasSoundBefore(long time) {
        return !sounds.isEmpty() && sounds.getFirst().end() <= time;
    }

    synchronized boolean soundHasEnded() {
        return soundsEnded && sounds.isEmpty();
    }

    synchronized boolean hasEnded() {
        return picturesEnded && soundsEnded && pictures.isEmpty() && sounds.isEmpty();
    }

    /** Whether playing could begin. */
    synchronized boolean isReady() {
        return (picturesEnded || !pictures.isEmpty()) && (soundsEnded || !sounds.isEmpty());
    }

    /** Waits until something was taken out, or {@link #wake} is called. */
    synchronized void awaitNews() throws InterruptedException {
        while (!news) {
            wait();
        }
        news = false;
    }

    synchronized void wake() {
        news = true;
        notifyAll();
    }
}

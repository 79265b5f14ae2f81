package ai.veritasad.analyzer.speech.engine;

import ai.veritasad.analyzer.speech.voice.Piece;

/** Makes words of pieces of sound; may serve several threads. */
public interface Recogniser extends AutoCloseable {

    /**
     * What is said in the piece.
     *
     * @throws ai.veritasad.analyzer.AnalysisException.Cancelled once it was stopped
     */
    Utterance hear(Piece piece);

    /** Begins no other piece and ends those begun as soon as it can; from any thread. */
    void stop();

    /** When no piece is being heard any more. */
    @Override
    void close();
}

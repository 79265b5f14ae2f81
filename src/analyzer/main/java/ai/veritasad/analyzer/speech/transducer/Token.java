package ai.veritasad.analyzer.speech.transducer;

/**
 * A part of a word that was recognised.
 *
 * @param frame of the encoder, 40 ms each, counted from the start of the piece
 * @param probability that the model gave it there
 */
record Token(int id, int frame, float probability) {}

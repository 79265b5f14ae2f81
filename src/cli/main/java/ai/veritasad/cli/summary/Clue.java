package ai.veritasad.cli.summary;

import ai.veritasad.cli.terminal.Text;

import java.util.Optional;

/**
 * One reason for a segment, as a person reads it.
 *
 * @param when its time, empty for what is not in the video
 * @param what where or what it is, in a word
 * @param words the quotation or the value
 * @param proof id of the crop that shows it
 */
record Clue(String when, String what, Text words, Optional<String> proof) {}

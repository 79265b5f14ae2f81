/** What is said in a recording becomes a transcript, by models that lie on this machine. */
@NullMarked
package ai.veritasad.analyzer.speech;

import org.jspecify.annotations.NullMarked;

/** Tests of the names under which answers are kept. */
@NullMarked
package ai.veritasad.cli.answer;

import org.jspecify.annotations.NullMarked;

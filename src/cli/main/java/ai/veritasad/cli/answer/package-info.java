/** Where answers go: to the reader, to a program as JSON, into a folder, into the exit code. */
@NullMarked
package ai.veritasad.cli.answer;

import org.jspecify.annotations.NullMarked;

/** {@code veritasad models}: models of speech, fetched only when somebody asks for them. */
@NullMarked
package ai.veritasad.cli.model;

import org.jspecify.annotations.NullMarked;

/** The shared history, tried with two computers and a server. */
@NullMarked
package ai.veritasad.desktop.sync;

import org.jspecify.annotations.NullMarked;

/** What commands that go to the network share: the way there, and how far a download is. */
@NullMarked
package ai.veritasad.cli.network;

import org.jspecify.annotations.NullMarked;

/** The server as its users meet it: started whole, over HTTP, with a real database. */
@NullMarked
package ai.veritasad.server;

import org.jspecify.annotations.NullMarked;

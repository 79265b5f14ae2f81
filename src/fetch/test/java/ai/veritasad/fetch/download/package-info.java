@NullMarked
package ai.veritasad.fetch.download;

import org.jspecify.annotations.NullMarked;

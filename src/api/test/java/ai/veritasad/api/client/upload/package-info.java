/** Tests of uploads. */
@NullMarked
package ai.veritasad.api.client.upload;

import org.jspecify.annotations.NullMarked;

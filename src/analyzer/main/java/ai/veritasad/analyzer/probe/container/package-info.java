/** What a container says of itself: its streams, their shape, its clock. */
@NullMarked
package ai.veritasad.analyzer.probe.container;

import org.jspecify.annotations.NullMarked;

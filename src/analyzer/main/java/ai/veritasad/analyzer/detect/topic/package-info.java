/** What words mean, told by the company they keep, and how the topic of a talk moves by it. */
@NullMarked
package ai.veritasad.analyzer.detect.topic;

import org.jspecify.annotations.NullMarked;

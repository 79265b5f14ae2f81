@NullMarked
package ai.veritasad.analyzer.models;

import org.jspecify.annotations.NullMarked;

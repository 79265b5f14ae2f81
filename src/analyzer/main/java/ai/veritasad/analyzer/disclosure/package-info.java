/** Rules as dated data: which label, advertiser data and identifier each jurisdiction asks for. */
@NullMarked
package ai.veritasad.analyzer.disclosure;

import org.jspecify.annotations.NullMarked;

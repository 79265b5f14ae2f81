/** Networks in ONNX files, run by ONNX Runtime. */
@NullMarked
package ai.veritasad.analyzer.speech.onnx;

import org.jspecify.annotations.NullMarked;

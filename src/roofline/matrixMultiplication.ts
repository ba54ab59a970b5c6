import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBytes } from "../formats/storedBytes.js";
import { positive } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes, Flops } from "../units/quantity.js";

/** Arithmetic and memory traffic of a matrix multiplication. */
export interface MatrixMultiplication {
  /** Floating-point operations. */
  readonly flops: Flops;
  /** Bytes read and written, the sum of the parts. */
  readonly bytes: Bytes;
  /** Bytes by operand. */
  readonly parts: { readonly weightBytes: Bytes; readonly inputBytes: Bytes; readonly outputBytes: Bytes };
}

/**
 * Returns the arithmetic and memory traffic of a matrix product of activations (rows × inputs) and weights (inputs × outputs).
 *
 * Model: flops = 2 rows inputs outputs; bytes = inputs outputs weightBytes + rows inputs activationBytes + rows outputs outputBytes.
 * Assumes: each operand is read once and the result is written once. With few rows, reading the weights takes longer than the
 * arithmetic, which is why decoding is memory-bound.
 *
 * @param shape - rows (tokens), inputs, outputs, and the formats of weights, inputs and outputs
 * @returns FLOPs and bytes, in total and by operand
 * @throws {@link InvalidQuantityError} if a dimension is not finite and above 0
 * @source Austin et al., How to Scale Your Model (2025), part 1
 * @example
 * ```ts
 * import { bf16, int4Group128 } from "llm-economics/formats";
 * import { matrixMultiplication } from "llm-economics/roofline";
 *
 * const shape = { rows: 1, inputs: 8192, outputs: 28_672, activations: bf16 };
 * matrixMultiplication({ ...shape, weights: bf16 }).bytes; // => 469835776
 * matrixMultiplication({ ...shape, weights: int4Group128 }).bytes; // => 121184256
 * ```
 */
export function matrixMultiplication(shape: {
  /** Rows of the activations, one per token. */
  readonly rows: number;
  /** Columns of the activations and rows of the weights. */
  readonly inputs: number;
  /** Columns of the weights. */
  readonly outputs: number;
  /** Storage format of the weights. */
  readonly weights: NumericFormat;
  /** Format of the inputs. */
  readonly activations: NumericFormat;
  /** Format of the outputs; that of the inputs if left out. */
  readonly results?: NumericFormat | undefined;
}): MatrixMultiplication {
  checkShape("shape", shape, {
    rows: positive,
    inputs: positive,
    outputs: positive,
    weights: checkFormat,
    activations: checkFormat,
    results: [checkFormat],
  });
  const { rows, inputs, outputs, weights, activations, results = activations } = shape;
  const weightBytes = storedBytes(inputs * outputs, weights);
  const inputBytes = storedBytes(rows * inputs, activations);
  const outputBytes = storedBytes(rows * outputs, results);
  return {
    flops: 2 * rows * inputs * outputs,
    bytes: weightBytes + inputBytes + outputBytes,
    parts: { weightBytes, inputBytes, outputBytes },
  };
}

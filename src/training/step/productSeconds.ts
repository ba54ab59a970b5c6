import type { ArithmeticFormat } from "../../formats/numericFormat.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import type { NarrowScaling } from "../plan/trainingChoices.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import type { TrainingProduct } from "./trainingProducts.js";

/** Seconds of the matrix products of a micro-batch. */
export interface ProductSeconds {
  /** Forward pass. */
  readonly forward: number;
  /** Forward pass without the last product of each layer, as repeated by recomputation. */
  readonly repeated: number;
  /** Gradients of inputs and of weights. */
  readonly backward: number;
  /** Conversion of inputs to 8 or 4 bits, in all passes. */
  readonly conversion: number;
}

const half = 2;
/** Rate relative to one scale per tensor. Finer scales are slower unless the hardware applies them itself. */
const scalingShare: { readonly [Scaling in NarrowScaling]: number } = {
  tensor: 1,
  row: 0.55,
  block: 0.85,
  microscaling: 1,
};
/** Mean padding of the last tile of an expert in rows: half a tile of 128. */
const paddedRows = 64;

/** The sustained arithmetic rate of a matrix product. */
function rateOf(accelerator: Accelerator, format: ArithmeticFormat, rates: TrainingRates): number {
  const share =
    format === "fp8" || format === "int8" || format === "fp6"
      ? rates.compute8
      : format === "fp4" || format === "int4"
        ? rates.compute4
        : rates.compute16;
  return share * peakFlopsPerSecond(accelerator, format);
}

/** The 16-bit arithmetic format of an accelerator, which the head and attention always use. */
export function wideFormat(accelerator: Accelerator): ArithmeticFormat {
  const { bf16, fp16 } = accelerator.peakDenseFlopsPerSecond;
  return bf16 !== undefined ? "bf16" : fp16 !== undefined ? "fp16" : "fp32";
}

function isNarrow(format: ArithmeticFormat): boolean {
  return ["fp8", "int8", "fp6", "fp4", "int4"].includes(format);
}

/** Computes the seconds of the matrix products of a micro-batch. */
export function productSeconds(
  products: readonly TrainingProduct[],
  accelerator: Accelerator,
  arithmetic: ArithmeticFormat,
  rates: TrainingRates,
  scaling: NarrowScaling = "tensor",
): ProductSeconds {
  const bandwidth = rates.bandwidth * accelerator.memoryBandwidthBytesPerSecond;
  const wide = isNarrow(arithmetic) ? wideFormat(accelerator) : arithmetic;
  const layerRate = rateOf(accelerator, arithmetic, rates) * (isNarrow(arithmetic) ? scalingShare[scaling] : 1);
  const headRate = rateOf(accelerator, wide, rates);
  const sum = { forward: 0, repeated: 0, backward: 0, conversion: 0 };
  for (const { rows, inputs, outputs, count, groups, kind, trained, last } of products) {
    const rate = kind === "head" ? headRate : kind === "expert" ? layerRate * rates.expertCompute : layerRate;
    // The last tile of each expert is padded.
    const tiled = kind === "expert" ? rows + paddedRows : rows;
    const moved = (half * groups * (rows * inputs + inputs * outputs + rows * outputs)) / bandwidth;
    // Processors that wait for the last tiles are counted as additional output values.
    const time = (result: number, inner: number) =>
      count * (Math.max((2 * inner * (groups * result + rates.idleOutputs)) / rate, moved) + rates.launchSeconds);
    const forward = time(tiled * outputs, inputs);
    sum.forward += forward;
    if (!last) sum.repeated += forward;
    sum.backward += time(tiled * inputs, outputs) + (trained ? time(inputs * outputs, tiled) : 0);
    if (isNarrow(arithmetic) && kind !== "head")
      sum.conversion += (count * groups * rates.conversionBytes * rows * (inputs + outputs)) / bandwidth;
  }
  return sum;
}

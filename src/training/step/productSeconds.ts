import type { ArithmeticFormat } from "../../formats/numericFormat.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import type { NarrowScaling } from "../plan/trainingChoices.js";
import type { TrainingRates } from "../rates/trainingRates.js";
import type { TrainingProduct } from "./trainingProducts.js";

/** Seconds of the products of a micro-batch. */
export interface ProductSeconds {
  /** Forward pass. */
  readonly forward: number;
  /** Forward pass without what ends a layer, as recomputation repeats it. */
  readonly repeated: number;
  /** Gradients of inputs and of weights. */
  readonly backward: number;
  /** Conversions of inputs to 8 or 4 bits, all passes together. */
  readonly conversion: number;
}

const half = 2;
/** Share of the rate of one scale a tensor that is left with more of them, where the hardware does not apply them itself. */
const scalingShare: { readonly [Scaling in NarrowScaling]: number } = {
  tensor: 1,
  row: 0.55,
  block: 0.85,
  microscaling: 1,
};
/** Rows that fill up the last tile of an expert, in the mean: half a tile of 128. */
const paddedRows = 64;

/** The arithmetic rate of a product on a machine. */
function rateOf(accelerator: Accelerator, format: ArithmeticFormat, rates: TrainingRates): number {
  const share =
    format === "fp8" || format === "int8" || format === "fp6"
      ? rates.compute8
      : format === "fp4" || format === "int4"
        ? rates.compute4
        : rates.compute16;
  return share * peakFlopsPerSecond(accelerator, format);
}

/** Sixteen-bit arithmetic of a machine, in which head and attention run whatever the layers do. */
export function wideFormat(accelerator: Accelerator): ArithmeticFormat {
  const { bf16, fp16 } = accelerator.peakDenseFlopsPerSecond;
  return bf16 !== undefined ? "bf16" : fp16 !== undefined ? "fp16" : "fp32";
}

function isNarrow(format: ArithmeticFormat): boolean {
  return ["fp8", "int8", "fp6", "fp4", "int4"].includes(format);
}

/** Seconds of a micro-batch's products under rates. */
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
    // Tiles of each expert are filled up with rows of nothing.
    const tiled = kind === "expert" ? rows + paddedRows : rows;
    const moved = (half * groups * (rows * inputs + inputs * outputs + rows * outputs)) / bandwidth;
    // Processors that wait for the last tiles could have made further values of the result.
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

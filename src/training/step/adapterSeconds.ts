import { layerCount } from "../../models/layerCount.js";
import { weightMatrices } from "../../models/weightMatrices.js";
import { carriesAdapter, defaultAdapterRecipe } from "../memory/trainingAdapters.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";

/** Smallest tile width of a kernel; narrower results waste the rest of the tile. */
const narrowestTile = 64;
/** Share of the FP32 rate that narrow matrix products reach. */
const singlePrecisionShare = 0.7;

/**
 * Seconds of the matrix products of FP32 adapters for one micro-batch, forward and backward. 16-bit adapters only cause memory
 * traffic.
 */
export function adapterSeconds({ plan, adapters, degrees, microBatch, stageLayers }: PreparedTraining): number {
  const peak = plan.accelerator.peakDenseFlopsPerSecond.fp32;
  if (!adapters || peak === undefined) return 0;
  if ((adapters.recipe ?? defaultAdapterRecipe).weightBytes < defaultAdapterRecipe.weightBytes) return 0;
  const tokens = (plan.sequenceTokens * microBatch) / degrees.context;
  let width = 0;
  for (const matrix of weightMatrices(plan.model)) {
    if (carriesAdapter(matrix, adapters.targets ?? "all-linear"))
      width += matrix.layers * matrix.activeCopies * (matrix.inputs + matrix.outputs);
  }
  const share = stageLayers / layerCount(plan.model) / degrees.tensor;
  return (6 * Math.max(adapters.rank, narrowestTile) * width * share * tokens) / (singlePrecisionShare * peak);
}

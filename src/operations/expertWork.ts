import type { Accelerator } from "../hardware/accelerator.js";
import type { MixtureOfExperts } from "../models/feedForward.js";
import type { WeightMatrix } from "../models/weightMatrix.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { arithmeticOn } from "./arithmeticOn.js";
import { activationBytes, bytesPerWeight } from "./linearWork.js";
import type { ParallelPlan } from "./parallelPlan.js";
import type { ExpertWork } from "./work.js";

/** The routed experts of one layer on one accelerator; where expert groups are fewer than accelerators, each expert is sliced. */
export function expertWork(
  model: QuantizedModel,
  accelerator: Accelerator,
  matrices: readonly WeightMatrix[],
  mixture: MixtureOfExperts,
  layers: number,
  plan: ParallelPlan,
): ExpertWork {
  const slices = (plan.tensor * plan.attentionRanks) / plan.expert;
  let flops = 0;
  let bytes = 0;
  let activations = 0;
  for (const matrix of matrices) {
    if (matrix.tensorClass !== "experts") continue;
    const parameters = (matrix.inputs * matrix.outputs) / slices;
    flops += 2 * parameters;
    bytes += parameters * bytesPerWeight(model, matrix);
    activations += ((matrix.inputs + matrix.outputs) * activationBytes) / Math.sqrt(slices);
  }
  return {
    layers,
    flopsPerToken: flops,
    weightBytes: bytes,
    activationBytesPerToken: activations,
    arithmetic: arithmeticOn(accelerator, model.weightFormats.experts, model.activationFormat),
    experts: mixture.experts,
    expertsHeld: Math.ceil(mixture.experts / plan.expert),
    expertsPerToken: mixture.expertsPerToken,
    balanced: mixture.balancing === "routing-bias",
  };
}

import type { Accelerator } from "../hardware/accelerator.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { isMixtureOfExperts } from "../models/isMixtureOfExperts.js";
import { layerCount } from "../models/layerCount.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { whole } from "../units/check.js";
import type { Measurement } from "./measurement.js";
import { splitsLayers } from "./publisherHabits.js";
import type { StatedRecipe } from "./statedRecipe.js";

/** Parallel degrees of a row, and the assumptions made. */
export type MeasuredDegrees = Pick<
  ServingPlan,
  "tensorParallel" | "pipelineParallel" | "expertParallel" | "dataParallel" | "attentionDataParallel"
> & { readonly assumptions: readonly string[] };

/** The parallel degrees that a row ran with, given the recipe stated in its notes. */
export function measuredDegrees(
  row: Measurement,
  model: QuantizedModel,
  accelerator: Accelerator,
  { attention }: StatedRecipe,
): MeasuredDegrees {
  const degrees = statedDegrees(row, model, accelerator);
  return attention === "data-parallel" && isMixtureOfExperts(model.architecture) ? sharedDegrees(degrees) : degrees;
}

/** The stated degrees of a row; if unstated, replicas of the fewest accelerators whose memory the weights fill to 70 % or less. */
function statedDegrees(row: Measurement, model: QuantizedModel, accelerator: Accelerator): MeasuredDegrees {
  const { tensor = null, pipeline = null, expert = null, data = null } = row.parallelism ?? {};
  for (const [name, degree] of Object.entries({ tensor, pipeline, expert, data }))
    if (degree !== null) whole(`parallelism.${name}`, degree);
  const assumptions: string[] = [];
  if (accelerator.weightMemory === "on-chip" && row.accelerators === null)
    return { assumptions: ["accelerators: as many as hold the model"] };
  if (accelerator.weightMemory === "on-chip" && tensor === null && row.accelerators !== null)
    return onChipDegrees(row.accelerators, model);
  const count = row.accelerators ?? (tensor ?? 1) * (pipeline ?? 1) * (data ?? 1);
  const pipelineParallel = pipeline ?? 1;
  // The accelerators within one stated stage and rank are tensor-parallel.
  const isDivided = tensor === null && pipeline !== null && data !== null;
  let tensorParallel = isDivided ? Math.max(1, Math.floor(count / (pipeline * data))) : tensor;
  if (tensorParallel === null) {
    tensorParallel = 1;
    while (
      tensorParallel * pipelineParallel < count &&
      model.weightBytes > 0.7 * accelerator.memoryBytes * tensorParallel
    )
      tensorParallel *= 2;
    assumptions.push(`tensor parallelism: ${tensorParallel}, the fewest accelerators that leave room for the cache`);
  }
  const dataRanks = data ?? Math.max(1, Math.floor(count / (tensorParallel * pipelineParallel)));
  if (splitsLayers(row) && count > 1)
    return { pipelineParallel: count, assumptions: ["parallelism: layers are divided among the accelerators"] };
  const expertParallel = Math.min(expert ?? 1, tensorParallel * dataRanks);
  // Data-parallel ranks that share experts are attention ranks of one replica; otherwise they are replicas.
  const ranks = expertParallel > 1 ? { attentionDataParallel: dataRanks } : { dataParallel: dataRanks };
  return { tensorParallel, pipelineParallel, expertParallel, ...ranks, assumptions };
}

/** The degrees with attention data parallelism: the accelerators of a tensor-parallel group share the experts, but not attention. */
function sharedDegrees(degrees: MeasuredDegrees): MeasuredDegrees {
  const { tensorParallel: ranks = 1, dataParallel = 1, attentionDataParallel = 1, assumptions } = degrees;
  if (ranks === 1 || dataParallel > 1 || attentionDataParallel > 1) return degrees;
  return {
    ...degrees,
    tensorParallel: 1,
    attentionDataParallel: ranks,
    expertParallel: ranks,
    assumptions: [...assumptions, `parallelism: ${ranks} attention ranks share the experts, as the notes say`],
  };
}

/** The degrees of chips that hold weights on the chip: pipeline stages of whole layers, each on as many chips as are available. */
function onChipDegrees(chips: number, { architecture }: QuantizedModel): MeasuredDegrees {
  const tensorParallel = Math.max(1, Math.round(chips / layerCount(architecture)));
  const pipelineParallel = Math.min(layerCount(architecture), Math.max(1, Math.floor(chips / tensorParallel)));
  return {
    tensorParallel,
    pipelineParallel,
    assumptions: [`parallelism: ${pipelineParallel} stages of ${tensorParallel} chips`],
  };
}

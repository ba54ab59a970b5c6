import type { Accelerator } from "../hardware/accelerator.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import { isMixtureOfExperts } from "../models/isMixtureOfExperts.js";
import { layerCount } from "../models/layerCount.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { Measurement } from "./measurement.js";
import { splitsLayers } from "./publisherHabits.js";
import type { StatedRecipe } from "./statedRecipe.js";

/** Parallel degrees of a row, and the assumptions behind them. */
export type MeasuredDegrees = Pick<
  ServingPlan,
  "tensorParallel" | "pipelineParallel" | "expertParallel" | "dataParallel" | "attentionDataParallel"
> & { readonly assumptions: readonly string[] };

/** The degrees of parallelism that a row ran with, under the recipe that its notes state. */
export function measuredDegrees(
  row: Measurement,
  model: QuantizedModel,
  accelerator: Accelerator,
  { attention }: StatedRecipe,
): MeasuredDegrees {
  const degrees = statedDegrees(row, model, accelerator);
  return attention === "data-parallel" && isMixtureOfExperts(model.architecture) ? sharedDegrees(degrees) : degrees;
}

/** Degrees as the row states them; where it does not, the fewest accelerators that leave a fifth of memory free, in replicas. */
function statedDegrees(row: Measurement, model: QuantizedModel, accelerator: Accelerator): MeasuredDegrees {
  const { tensor = null, pipeline = null, expert = null, data = null } = row.parallelism ?? {};
  const assumptions: string[] = [];
  if (accelerator.weightMemory === "on-chip" && row.accelerators === null)
    return { assumptions: ["accelerators: as many as hold the model"] };
  if (accelerator.weightMemory === "on-chip" && tensor === null && row.accelerators !== null)
    return onChipDegrees(row.accelerators, model);
  const count = row.accelerators ?? (tensor ?? 1) * (pipeline ?? 1) * (data ?? 1);
  const pipelineParallel = pipeline ?? 1;
  let tensorParallel = tensor;
  if (tensorParallel === null) {
    tensorParallel = 1;
    while (
      tensorParallel * pipelineParallel < count &&
      model.weightBytes > 0.7 * accelerator.memoryBytes * tensorParallel
    )
      tensorParallel *= 2;
    assumptions.push(`tensor parallelism: ${tensorParallel}, the fewest accelerators that leave room for the cache`);
  }
  const copies = data ?? Math.max(1, Math.floor(count / (tensorParallel * pipelineParallel)));
  if (splitsLayers(row) && count > 1)
    return { pipelineParallel: count, assumptions: ["parallelism: layers are divided among the accelerators"] };
  const expertParallel = Math.min(expert ?? 1, tensorParallel * copies);
  // Copies of the attention layers that divide the experts among them are ranks of one replica.
  const copied = expertParallel > 1 ? { attentionDataParallel: copies } : { dataParallel: copies };
  return { tensorParallel, pipelineParallel, expertParallel, ...copied, assumptions };
}

/** Where requests are divided instead of attention, the accelerators of a tensor-parallel group share only the experts. */
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

/** Chips that hold weights on the chip stand in stages of whole layers, as many chips to a layer as there are. */
function onChipDegrees(chips: number, { architecture }: QuantizedModel): MeasuredDegrees {
  const tensorParallel = Math.max(1, Math.round(chips / layerCount(architecture)));
  const pipelineParallel = Math.min(layerCount(architecture), Math.max(1, Math.floor(chips / tensorParallel)));
  return {
    tensorParallel,
    pipelineParallel,
    assumptions: [`parallelism: ${pipelineParallel} stages of ${tensorParallel} chips`],
  };
}

import { layersOf } from "../models/layerCount.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import { type ServedModel, servedModel } from "../operations/servedModel.js";
import { stepWork } from "../operations/stepWork.js";
import { dividesHeads, fewestHeads } from "./checkDegrees.js";
import { memoryPlan } from "./memoryPlan.js";
import type { PreparedPlan } from "./preparedPlan.js";

/** Largest tensor-parallel group if an accelerator does not state the size of its scale-up domain. */
const usualDomain = 8;
/** Largest suggested tensor-parallel degree. */
const largestDegree = 256;

function fits(model: ServedModel, { options, traits, settings }: PreparedPlan, parallel: ParallelPlan): boolean {
  const work = stepWork(model, options.accelerator, parallel, traits.accumulationBits);
  return memoryPlan(work, options.accelerator, options, parallel, settings).memory.largestBatch > 0;
}

/**
 * Finds the smallest degrees at which one replica of a plan fits: a larger tensor-parallel degree that divides the heads or,
 * failing that, more pipeline stages of one scale-up domain each. Returns undefined if no degree is enough.
 */
export function fittingDegrees(prepared: PreparedPlan): ParallelPlan | undefined {
  const { options, architecture, parallel } = prepared;
  const model = servedModel(options.model);
  const most = Math.min(fewestHeads(architecture), largestDegree);
  const domain = Math.max(parallel.tensor, options.accelerator.scaleUp?.domainAccelerators ?? usualDomain);
  let widest = 1;
  for (let tensor = 1; tensor <= most; tensor++) {
    if (!dividesHeads(architecture, tensor)) continue;
    if (tensor <= domain) widest = tensor;
    const plan = { ...parallel, tensor };
    if (tensor > parallel.tensor && fits(model, prepared, plan)) return plan;
  }
  for (let pipeline = parallel.pipeline + 1; pipeline <= layersOf(architecture); pipeline++) {
    const plan = { ...parallel, tensor: widest, pipeline };
    if (fits(model, prepared, plan)) return plan;
  }
  return undefined;
}

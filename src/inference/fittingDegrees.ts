import type { Architecture } from "../models/architecture.js";
import { layerCount } from "../models/layerCount.js";
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

/** Tensor-parallel degrees that divide the heads of every layer. */
function evenDegrees(architecture: Architecture): number[] {
  const most = Math.min(fewestHeads(architecture), largestDegree);
  return Array.from({ length: most }, (_, index) => index + 1).filter((degree) => dividesHeads(architecture, degree));
}

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
  const even = evenDegrees(architecture);
  for (const tensor of even.filter((degree) => degree > parallel.tensor)) {
    const plan = { ...parallel, tensor };
    if (fits(model, prepared, plan)) return plan;
  }
  const domain = Math.max(parallel.tensor, options.accelerator.scaleUp?.domainAccelerators ?? usualDomain);
  const tensor = even.filter((degree) => degree <= domain).at(-1) ?? parallel.tensor;
  for (let pipeline = parallel.pipeline + 1; pipeline <= layerCount(architecture); pipeline++) {
    const plan = { ...parallel, tensor, pipeline };
    if (fits(model, prepared, plan)) return plan;
  }
  return undefined;
}

import { formatBytesPerSecond } from "../../units/formatBytesPerSecond.js";
import type { PlanRates } from "../rates/ratesOfPlan.js";
import type { PreparedTraining } from "./preparedTraining.js";

/** Defaults used where the plan makes no choice. */
function defaultsOf(prepared: PreparedTraining): string[] {
  const { plan, degrees, kernels, loss, gradients, accelerators } = prepared;
  const assumptions: string[] = [];
  if (!plan.recipe && !plan.adapters) assumptions.push(`model states: ${prepared.recipe.id}`);
  if (!plan.recomputation) assumptions.push(`recomputation: ${prepared.recomputation}`);
  if (!plan.kernels) assumptions.push(`kernels: ${kernels}, loss: ${loss}, gradients: ${gradients} between steps`);
  if (degrees.pipeline > 1 && plan.interleave === undefined)
    assumptions.push("interleave: one chunk of layers per stage");
  if (!plan.network && accelerators > 1)
    assumptions.push(`network: ${formatBytesPerSecond(prepared.networkBytesPerSecond)} per accelerator`);
  if (!plan.failures) assumptions.push("failures: as in the training of Llama 3");
  return assumptions;
}

/** Lists the assumptions behind a training estimate. */
export function trainingAssumptions(prepared: PreparedTraining, planRates: PlanRates | undefined): string[] {
  const { plan, degrees, microBatch, microBatches, stageLayers } = prepared;
  const assumptions: string[] = [];
  for (const what of planRates?.unmeasured ?? []) {
    const whose = what === "framework" ? "all frameworks" : "all accelerators";
    assumptions.push(`${what}: no measurements; rates of ${whose}`);
  }
  assumptions.push(...defaultsOf(prepared));
  if (microBatches * microBatch * degrees.data !== plan.batchSequences)
    assumptions.push(`batch: ${plan.batchSequences} sequences padded to ${microBatches * microBatch * degrees.data}`);
  const padded = stageLayers * degrees.pipeline;
  const layers = plan.model.layerGroups.reduce((sum, group) => sum + group.count, 0);
  if (padded !== layers)
    assumptions.push(`pipeline: ${layers} layers in ${degrees.pipeline} stages of at most ${stageLayers}`);
  return assumptions;
}

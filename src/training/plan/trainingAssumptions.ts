import type { PublishedUtilization } from "../run/utilizationEntry.js";
import type { PreparedTraining } from "./preparedTraining.js";

/** What an estimate of training had to assume, in sentences. */
export function trainingAssumptions(prepared: PreparedTraining, published: PublishedUtilization | undefined): string[] {
  const { plan, degrees, microBatch, microBatches, stageLayers } = prepared;
  const assumptions: string[] = [];
  if (published) {
    const whose = published.generation === "any" ? "all accelerators" : published.generation;
    assumptions.push(
      `utilization: ${published.value}, the median of ${published.points} published configurations on ${whose}`,
    );
  }
  if (!plan.recipe) assumptions.push(`model states: ${prepared.recipe.id}`);
  if (!plan.recomputation) assumptions.push(`recomputation: ${prepared.recomputation}`);
  if (!plan.network && prepared.accelerators > 1) assumptions.push("network: 400 Gb/s for each accelerator");
  if (!plan.failures) assumptions.push("failures: as in the training of Llama 3");
  if (degrees.context > 1) assumptions.push("context parallelism: its exchanges are hidden");
  if (microBatches * microBatch * degrees.data !== plan.batchSequences) {
    assumptions.push(`batch: ${plan.batchSequences} sequences padded to ${microBatches * microBatch * degrees.data}`);
  }
  const padded = stageLayers * degrees.pipeline;
  const layers = plan.model.layerGroups.reduce((sum, group) => sum + group.count, 0);
  if (padded !== layers)
    assumptions.push(`pipeline: ${layers} layers in ${degrees.pipeline} stages of at most ${stageLayers}`);
  return assumptions;
}

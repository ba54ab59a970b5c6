import type { PreparedPlan } from "./preparedPlan.js";

/** What an estimate had to assume, in sentences. */
export function planAssumptions({ options, architecture, parallel }: PreparedPlan): string[] {
  const { tensor, pipeline, expert } = parallel;
  const assumptions = new Set<string>();
  if (!options.efficiency) assumptions.add("efficiency: the global profile, for want of an engine's own");
  if (options.model === architecture)
    assumptions.add("weights and key-value cache: in the model's native 16-bit format");
  if (options.largestBatch === undefined) assumptions.add("batch: limited by memory alone");
  if (options.accelerator.weightMemory === "on-chip" && options.tensorParallel === undefined) {
    assumptions.add(
      `accelerators: ${tensor * pipeline}, in ${pipeline} stages of ${tensor}, whose on-chip memory holds the model`,
    );
  }
  for (const { attention, feedForward } of architecture.layerGroups) {
    if (attention?.kind === "grouped-query")
      addHeads(assumptions, attention.queryHeads, attention.keyValueHeads, tensor);
    if (attention?.kind === "latent") addHeads(assumptions, attention.queryHeads, 1, tensor);
    if (feedForward?.kind === "mixture-of-experts" && feedForward.experts % expert) {
      assumptions.add(
        `experts: ${feedForward.experts} do not divide among ${expert} groups; the fullest sets the pace`,
      );
    }
  }
  return [...assumptions];
}

function addHeads(assumptions: Set<string>, queryHeads: number, keyValueHeads: number, tensor: number): void {
  if (queryHeads % tensor) assumptions.add(`heads: ${queryHeads} padded for ${tensor} accelerators`);
  if (tensor > keyValueHeads) assumptions.add(`key-value heads: ${keyValueHeads} repeated on ${tensor} accelerators`);
}

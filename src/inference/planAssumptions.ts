import type { Attention } from "../models/attention.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import type { InferencePlan } from "./inferencePlan.js";

/** What an estimate had to assume, in sentences. */
export function planAssumptions(options: InferencePlan, model: QuantizedModel, plan: ParallelPlan): string[] {
  const assumptions: string[] = [];
  if (!options.efficiency) assumptions.push("efficiency: the global profile, for want of an engine's own");
  if (!("architecture" in options.model))
    assumptions.push("weights and key-value cache: in the model's native 16-bit format");
  if (options.largestBatch === undefined) assumptions.push("batch: limited by memory alone");
  if (options.accelerator.weightMemory === "on-chip" && options.tensorParallel === undefined) {
    const chips = plan.tensor * plan.pipeline;
    assumptions.push(
      `accelerators: ${chips}, in ${plan.pipeline} stages of ${plan.tensor}, whose on-chip memory holds the model`,
    );
  }
  for (const { attention, feedForward } of model.architecture.layerGroups) {
    if (attention) assumptions.push(...headAssumptions(attention, plan.tensor));
    if (feedForward?.kind === "mixture-of-experts" && feedForward.experts % plan.expert !== 0) {
      assumptions.push(
        `experts: ${feedForward.experts} do not divide among ${plan.expert} groups; the fullest sets the pace`,
      );
    }
  }
  return [...new Set(assumptions)];
}

function headAssumptions(attention: Attention, tensor: number): string[] {
  if (attention.kind !== "grouped-query" && attention.kind !== "latent") return [];
  const uneven =
    attention.queryHeads % tensor !== 0 ? [`heads: ${attention.queryHeads} padded for ${tensor} accelerators`] : [];
  const keyValueHeads = attention.kind === "latent" ? 1 : attention.keyValueHeads;
  const repeated =
    tensor > keyValueHeads ? [`key-value heads: ${keyValueHeads} repeated on ${tensor} accelerators`] : [];
  return [...uneven, ...repeated];
}

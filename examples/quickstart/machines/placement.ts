import { inferenceCost, type Money } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { estimateInference, type InferenceEstimate } from "llm-economics/inference";
import type { PreciseModel } from "../models/precisions.ts";
import type { Machine } from "./machine.ts";

/** A conversation's mean lengths, 32 of them in flight. */
export const load = { inputTokens: 1024, outputTokens: 256, concurrency: 32 } as const;

/** Busy hours over billed hours. */
export const utilization = 0.6;

/** A model on the fewest accelerators of a machine that hold it and its load, what comes out, and what that costs. */
export interface Placement {
  readonly machine: Machine;
  readonly precise: PreciseModel;
  readonly serving: InferenceEstimate;
  readonly perMillionOutputTokens: Money<"USD">;
  readonly perMillionInputTokens: Money<"USD">;
  /** Both kinds of tokens, in the mix that is served. */
  readonly perMillionTokens: Money<"USD">;
}

function fewestThatFit(machine: Machine, { quantized }: PreciseModel): InferenceEstimate | undefined {
  const { accelerator, engine } = machine;
  const efficiency = efficiencyFor(engine, accelerator);
  for (const arrangement of machine.arrangements) {
    const serving = estimateInference({ model: quantized, accelerator, efficiency, ...arrangement, ...load });
    if (serving.fits && serving.memory.largestBatch >= load.concurrency) return serving;
  }
  return undefined;
}

/** Places a model on a machine; undefined if no arrangement holds it. */
export function place(machine: Machine, precise: PreciseModel): Placement | undefined {
  const serving = fewestThatFit(machine, precise);
  if (serving === undefined) return undefined;
  const { pricePerAcceleratorHour } = machine;
  const cost = inferenceCost({ serving, pricePerAcceleratorHour, utilization });
  return {
    machine,
    precise,
    serving,
    perMillionOutputTokens: cost.perMillionOutputTokens,
    perMillionInputTokens: cost.perMillionInputTokens,
    perMillionTokens: cost.perMillionTokens,
  };
}

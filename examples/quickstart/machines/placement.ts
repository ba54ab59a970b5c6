import { inferenceCost, type MoneyEstimate, moneyRatio, multiply } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { estimateInference, type InferenceEstimate } from "llm-economics/inference";
import type { RentalChannel } from "llm-economics/prices";
import type { PreciseModel } from "../models/precisions.ts";
import type { Machine } from "./machine.ts";
import { marketHour } from "./rentedHour.ts";

/** A conversation's mean lengths, 32 of them in flight. */
export const load = { inputTokens: 1024, outputTokens: 256, concurrency: 32 } as const;

/** What a reader waits at most: for a token, and for the first one. */
export const limit = { timePerOutputTokenSeconds: 0.04, timeToFirstTokenSeconds: 2 } as const;

/** Busy hours over billed hours. */
export const utilization = 0.6;

/** A model on the fewest accelerators of a machine that hold it and its load, what comes out, and what that costs. */
export interface Placement {
  readonly machine: Machine;
  readonly precise: PreciseModel;
  readonly serving: InferenceEstimate;
  readonly perMillionOutputTokens: MoneyEstimate<"USD">;
  readonly perMillionInputTokens: MoneyEstimate<"USD">;
  /** Both kinds of tokens, in the mix that is served. */
  readonly perMillionTokens: MoneyEstimate<"USD">;
}

/** Whether a placement keeps the limit. */
export function keepsLimit({ serving }: Placement): boolean {
  return (
    serving.timePerOutputTokenSeconds.value <= limit.timePerOutputTokenSeconds &&
    serving.timeToFirstTokenSeconds.value <= limit.timeToFirstTokenSeconds
  );
}

/** The placements of parts that a kind of seller lets, at what it asks. */
export function atChannel(placements: readonly Placement[], channel: RentalChannel): readonly Placement[] {
  return placements.flatMap((placement) => {
    const { rents, pricePerAcceleratorHour } = placement.machine;
    if (!rents?.some((series) => series.channel === channel)) return [];
    const hour = marketHour(rents, channel).pricePerAcceleratorHour;
    const { perMillionTokens } = placement;
    const ratio = moneyRatio(hour, pricePerAcceleratorHour);
    return [
      { ...placement, perMillionTokens: { ...multiply(perMillionTokens, ratio), interval: perMillionTokens.interval } },
    ];
  });
}

/** The cheapest of some placements by a million tokens of the mix, if there is one. */
export function cheapest(placements: readonly Placement[]): Placement | undefined {
  const cost = ({ perMillionTokens }: Placement) => perMillionTokens.amount.toNumber();
  return placements.toSorted((left, right) => cost(left) - cost(right))[0];
}

function fewestThatFit(machine: Machine, { quantized }: PreciseModel): InferenceEstimate | undefined {
  const { accelerator, engine } = machine;
  const efficiency = efficiencyFor(engine, accelerator);
  const layers = quantized.architecture.layerGroups.reduce((sum, { count }) => sum + count, 0);
  for (const arrangement of machine.arrangements) {
    if (arrangement.pipelineParallel > layers) continue;
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

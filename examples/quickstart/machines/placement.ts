import { inferenceCost, type MoneyEstimate, moneyRatio, multiply } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { estimateInference, type InferenceEstimate } from "llm-economics/inference";
import type { RentalChannel } from "llm-economics/prices";
import type { PreciseModel } from "../models/precisions.ts";
import type { Machine } from "./machine.ts";
import { marketHour } from "./rentedHour.ts";

/** Mean lengths of requests, and how many are in flight. */
export interface Load {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly concurrency: number;
}

/** What a reader waits at most: for a token, and for the first one. */
export interface Limit {
  readonly timePerOutputTokenSeconds: number;
  readonly timeToFirstTokenSeconds: number;
}

/** A conversation's mean lengths, 32 of them in flight. */
export const load: Load = { inputTokens: 1024, outputTokens: 256, concurrency: 32 };

/** A token in the time in which people read it, and the first before they lose patience. */
export const limit: Limit = { timePerOutputTokenSeconds: 0.04, timeToFirstTokenSeconds: 2 };

/** Busy hours over billed hours. */
export const utilization = 0.6;

/** A model on accelerators of a machine that hold it and its load, what comes out, and what that costs. */
export interface Placement {
  readonly machine: Machine;
  readonly precise: PreciseModel;
  readonly serving: InferenceEstimate;
  readonly perMillionOutputTokens: MoneyEstimate<"USD">;
  readonly perMillionInputTokens: MoneyEstimate<"USD">;
  /** Both kinds of tokens, in the mix that is served. */
  readonly perMillionTokens: MoneyEstimate<"USD">;
}

/** Whether a placement keeps a limit. */
export function keeps({ serving }: Placement, most: Limit): boolean {
  return (
    serving.timePerOutputTokenSeconds.value <= most.timePerOutputTokenSeconds &&
    serving.timeToFirstTokenSeconds.value <= most.timeToFirstTokenSeconds
  );
}

/** Whether a placement keeps the limit. */
export function keepsLimit(placement: Placement): boolean {
  return keeps(placement, limit);
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

/** The arrangements that hold a model and its load, the fewest accelerators first; `most` of them at most. */
function thatFit(
  { accelerator, engine, arrangements }: Machine,
  { quantized }: PreciseModel,
  at: Load,
  most: number,
): readonly InferenceEstimate[] {
  const efficiency = efficiencyFor(engine, accelerator);
  const layers = quantized.architecture.layerGroups.reduce((sum, { count }) => sum + count, 0);
  const found: InferenceEstimate[] = [];
  for (const arrangement of arrangements) {
    if (arrangement.pipelineParallel > layers || found.length === most) continue;
    const serving = estimateInference({ model: quantized, accelerator, efficiency, ...arrangement, ...at });
    if (serving.fits && serving.memory.largestBatch >= at.concurrency) found.push(serving);
  }
  return found;
}

function priced(machine: Machine, precise: PreciseModel, serving: InferenceEstimate): Placement {
  const { pricePerAcceleratorHour } = machine;
  const cost = inferenceCost({ serving, pricePerAcceleratorHour, utilization });
  const { perMillionOutputTokens, perMillionInputTokens, perMillionTokens } = cost;
  return { machine, precise, serving, perMillionOutputTokens, perMillionInputTokens, perMillionTokens };
}

/** Places a model on the fewest accelerators of a machine that hold it; undefined if no arrangement does. */
export function place(machine: Machine, precise: PreciseModel): Placement | undefined {
  const [serving] = thatFit(machine, precise, load, 1);
  return serving && priced(machine, precise, serving);
}

/** Every way to place a model within one server of a machine; on machines that hold weights on the chip the smallest alone, which is cheapest. */
export function everyPlace(machine: Machine, precise: PreciseModel, at: Load = load): readonly Placement[] {
  const most = machine.rents || machine.engine === "neuron" ? machine.arrangements.length : 1;
  return thatFit(machine, precise, at, most).map((serving) => priced(machine, precise, serving));
}

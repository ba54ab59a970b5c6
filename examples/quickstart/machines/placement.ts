import { inferenceCost, type Money, type MoneyEstimate, moneyRatio, multiply } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { estimateInference, type InferenceEstimate } from "llm-economics/inference";
import type { RentalChannel, RentalTermsName } from "llm-economics/prices";
import type { PreciseModel } from "../models/precisions.ts";
import type { Machine } from "./machine.ts";
import { earlierHour, marketHour } from "./rentedHour.ts";

/** Mean request lengths and requests in flight. */
export interface Load {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly concurrency: number;
}

/** Latency limits of a user. */
export interface Limit {
  readonly timePerOutputTokenSeconds: number;
  readonly timeToFirstTokenSeconds: number;
}

/** Mean lengths of a conversation, 32 in flight. */
export const load: Load = { inputTokens: 1024, outputTokens: 256, concurrency: 32 };

/** Reading speed for further tokens, and two seconds for the first. */
export const limit: Limit = { timePerOutputTokenSeconds: 0.04, timeToFirstTokenSeconds: 2 };

/** Share of billed hours that are busy. */
export const utilization = 0.6;

/** A model on enough accelerators of a machine for its load, with the resulting speed and cost. */
export interface Placement {
  readonly machine: Machine;
  readonly precise: PreciseModel;
  readonly serving: InferenceEstimate;
  readonly perMillionOutputTokens: MoneyEstimate<"USD">;
  readonly perMillionInputTokens: MoneyEstimate<"USD">;
  /** Cost of input and output tokens in the served mix. */
  readonly perMillionTokens: MoneyEstimate<"USD">;
}

/** Returns whether a placement meets latency limits. */
export function keeps({ serving }: Placement, most: Limit): boolean {
  return (
    serving.timePerOutputTokenSeconds.value <= most.timePerOutputTokenSeconds &&
    serving.timeToFirstTokenSeconds.value <= most.timeToFirstTokenSeconds
  );
}

/** Returns whether a placement meets the default limits. */
export function keepsLimit(placement: Placement): boolean {
  return keeps(placement, limit);
}

/** Returns the placements on accelerators that a kind of seller rents out, repriced at its rents. */
export function atChannel(
  placements: readonly Placement[],
  channel: RentalChannel,
  terms: RentalTermsName = "on-demand",
): readonly Placement[] {
  return placements.flatMap((placement) => {
    const { rents, onlySeller } = placement.machine;
    if (onlySeller === channel && terms === "on-demand") return [placement];
    if (!rents?.some((series) => series.channel === channel && series.terms === terms)) return [];
    return [repriced(placement, marketHour(rents, channel, terms).pricePerAcceleratorHour)];
  });
}

/** Returns the placements on accelerators that specialists rented out in the earlier window, at the rents of that time. */
export function atEarlierRents(placements: readonly Placement[]): readonly Placement[] {
  return placements.flatMap((placement) => {
    const hour = placement.machine.rents && earlierHour(placement.machine.rents);
    return hour ? [repriced(placement, hour)] : [];
  });
}

/** Returns a placement at another price of its accelerator-hour. */
function repriced(placement: Placement, hour: Money<"USD">): Placement {
  const { interval, ...point } = placement.perMillionTokens;
  const ratio = moneyRatio(hour, placement.machine.pricePerAcceleratorHour);
  const [low, high] = [multiply(interval.low, ratio), multiply(interval.high, ratio)];
  return { ...placement, perMillionTokens: { ...multiply(point, ratio), interval: { ...interval, low, high } } };
}

/** Numbers of requests at once to choose from when there are enough users for any of them. */
const batches = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** Returns the cheapest placement over all batches that meet the default limits, if there is one. */
export function atBestBatch(machine: Machine, precise: PreciseModel): Placement | undefined {
  const options = batches.flatMap((concurrency) => everyPlace(machine, precise, { ...load, concurrency }));
  return cheapest(options.filter(keepsLimit));
}

/** Returns the placement with the lowest cost per million tokens of the mix, if there is one. */
export function cheapest(placements: readonly Placement[]): Placement | undefined {
  const cost = ({ perMillionTokens }: Placement) => perMillionTokens.amount.toNumber();
  return placements.toSorted((left, right) => cost(left) - cost(right))[0];
}

/** Returns estimates of up to `most` arrangements that fit a model and its load, fewest accelerators first. */
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

/** Places a model on the fewest accelerators that fit it; undefined if no arrangement does. */
export function place(machine: Machine, precise: PreciseModel): Placement | undefined {
  const [serving] = thatFit(machine, precise, load, 1);
  return serving && priced(machine, precise, serving);
}

/** Returns every placement within one server. For machines that hold weights on the chip it returns only the smallest, which is the cheapest. */
export function everyPlace(machine: Machine, precise: PreciseModel, at: Load = load): readonly Placement[] {
  const most = machine.rents || machine.engine === "neuron" ? machine.arrangements.length : 1;
  return thatFit(machine, precise, at, most).map((serving) => priced(machine, precise, serving));
}

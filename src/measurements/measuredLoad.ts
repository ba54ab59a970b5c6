import { engineDefaults } from "../efficiency/engineDefaults.js";
import { type EngineLimits, engineLimits, type LimitedEngine } from "../efficiency/engineLimits.js";
import type { Lengths } from "../load/lengths.js";
import type { ArrivingLoad, BurstLoad } from "../load/load.js";
import type { MeasuredSettings } from "./measurement.js";
import type { ObservedRow } from "./observedRow.js";

/** Variation of lengths in a table's data set: standard deviation over mean. */
const variations: readonly { readonly spelling: RegExp; readonly input: number; readonly output: number }[] = [
  // Prompts as ShareGPT V3 has them. Outputs: end-to-end times at one request a second put the long ones at 0.8; times per token of bursts
  // under engines that prefill first, which the many short ones dominate, put those above 1.
  { spelling: /sharegpt/i, input: 1.1, output: 0.95 },
  { spelling: /openorca|cnn|mbxp|gsm8k|longbench|aime|math/i, input: 0.9, output: 0.75 },
];
/** Lengths drawn evenly from 0.8 to 1.0 of the nominal ones. */
const drawnVariation = 0.064;
/** Requests of a closed loop for each in flight, where no number is stated: what serving benchmarks send. */
const roundsOfBenchmark = 10;

/** The lengths of a row's requests, with their variation. */
function shapeOf({ prepared, row }: ObservedRow): { readonly input: Lengths; readonly output: Lengths } {
  const { inputTokens, outputTokens } = prepared.options;
  const { dataset, meanOutputTokens, outputTokens: nominal } = row.workload;
  const known = variations.find(({ spelling }) => spelling.test(dataset ?? ""));
  const drawn = /random/i.test(dataset ?? "") && nominal !== null && (meanOutputTokens ?? outputTokens) < nominal;
  const fallback = drawn ? drawnVariation : 0;
  return {
    input: { mean: Math.max(1, inputTokens), variation: known?.input ?? fallback },
    output: { mean: outputTokens, variation: known?.output ?? fallback },
  };
}

/** The load of a row as its requests came: a run with an end, or requests at a rate; undefined where a batch runs alone. */
export function measuredLoad(observed: ObservedRow): ArrivingLoad | BurstLoad | undefined {
  const { mode, requestRate, concurrency, requests, arrivals } = observed.row.workload;
  const shape = shapeOf(observed);
  const inFlight = concurrency !== null && concurrency >= 1 ? { concurrency: Math.round(concurrency) } : {};
  if (mode === "burst") return { arrivals: "burst", requests: requests ?? concurrency ?? 1000, ...inFlight, ...shape };
  if (mode === "concurrency" && inFlight.concurrency !== undefined) {
    return { arrivals: "burst", requests: requests ?? roundsOfBenchmark * inFlight.concurrency, ...inFlight, ...shape };
  }
  if (mode !== "server" || requestRate === null || !(requestRate > 0)) return undefined;
  return {
    arrivals: "rate",
    requestsPerSecond: requestRate,
    squaredVariation: arrivals === "constant" ? 0 : 1,
    ...(requests != null && { requests }),
    ...shape,
  };
}

/** The limits of the engine that a row ran on: what the row states, and the engine's defaults for the rest. */
export function measuredLimits({ plan, row, prepared }: ObservedRow): EngineLimits | undefined {
  const { family, version } = plan.engine;
  const engine = family === "tensorrt" ? "tensorrt-llm" : family;
  if (!Object.hasOwn(engineDefaults, engine)) return prepared.options.limits;
  const settings: MeasuredSettings = row.settings ?? {};
  const ranks = prepared.parallel.attentionDataParallel;
  const whole =
    settings.maxSequences === undefined ? undefined : Math.max(1, Math.round(settings.maxSequences / ranks));
  return engineLimits(engine as LimitedEngine, plan.options.accelerator, {
    version: /^\d/.test(version ?? "") ? version : undefined,
    maxSequences: settings.maxSequencesPerRank ?? whole,
    maxBatchedTokens: settings.maxBatchedTokens,
    memoryUtilization: settings.memoryShare,
  });
}

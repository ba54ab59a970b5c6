import { engineDefaults } from "../efficiency/engineDefaults.js";
import { type EngineLimits, engineLimits, type LimitedEngine } from "../efficiency/engineLimits.js";
import type { Lengths } from "../load/lengths.js";
import type { ArrivingLoad, BurstLoad } from "../load/load.js";
import type { MeasuredSettings } from "./measurement.js";
import type { ObservedRow } from "./observedRow.js";

/** Coefficient of variation of lengths, by data set. */
const variations: readonly { readonly spelling: RegExp; readonly input: number; readonly output: number }[] = [
  // Prompts: measured on ShareGPT V3. Outputs: end-to-end latencies at one request per second, which long outputs dominate, imply 0.8; times
  // per token of bursts on engines that prefill first, which short outputs dominate, imply more than 1.
  { spelling: /sharegpt/i, input: 1.1, output: 0.95 },
  { spelling: /openorca|cnn|mbxp|gsm8k|longbench|aime|math/i, input: 0.9, output: 0.75 },
];
/** Coefficient of variation of lengths drawn uniformly from 0.8 to 1.0 of the nominal length. */
const drawnVariation = 0.064;
/** Requests per client of a closed loop if the number of requests is not stated, as usual in serving benchmarks; the first ones arrive at once. */
export const roundsOfBenchmark = 10;

/** The request lengths of a row, with their variation. */
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

/** The load of a row with its actual arrivals: a finite burst, or requests at a rate; undefined for a single batch. */
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

/** The engine limits of a row: as stated, with the engine's defaults for the rest. */
export function loadLimits({ plan, row, prepared }: ObservedRow): EngineLimits | undefined {
  const { family, version } = plan.engine;
  const engine = family === "tensorrt" ? "tensorrt-llm" : family;
  if (!Object.hasOwn(engineDefaults, engine)) return prepared.options.limits;
  const settings: MeasuredSettings = row.settings ?? {};
  const ranks = prepared.parallel.attentionDataParallel;
  const maxSequences =
    settings.maxSequences === undefined ? undefined : Math.max(1, Math.round(settings.maxSequences / ranks));
  return engineLimits(engine as LimitedEngine, plan.options.accelerator, {
    version: /^\d/.test(version ?? "") ? version : undefined,
    maxSequences: settings.maxSequencesPerRank ?? maxSequences,
    maxBatchedTokens: settings.maxBatchedTokens,
    promptIntervalSteps: settings.promptIntervalSteps,
    memoryUtilization: settings.memoryShare,
  });
}

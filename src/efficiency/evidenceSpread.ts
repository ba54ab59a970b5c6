import { type AddedSpread, burstSpread } from "./burstSpread.js";
import type { ResidualSpread, SpreadMetric } from "./efficiencyProfile.js";
import type { LoadKind } from "./loadKind.js";

/**
 * Measurements behind a profile: many or few groups of rows of the engine on the generation, rows of only the engine or only the
 * machine, or none.
 */
export type Evidence = "many" | "few" | "engine" | "machine" | "none";

/** Width of an interval relative to the shared one, in hundredths of the natural logarithm of the ratio of their log widths. */
export type SpreadFactors = { readonly [Metric in SpreadMetric]?: number };

/** Residual spreads by evidence, with factors for loads, engines, generations and engines on generations that differ. */
export interface EvidenceSpreads {
  readonly evidence: { readonly [Each in Evidence]: ResidualSpread };
  readonly loads: { readonly [Load in LoadKind]?: SpreadFactors };
  /** Additional spread of bursts. */
  readonly burst: AddedSpread;
  /** For loads that no row of the engine was measured under. */
  readonly unmeasuredLoad: SpreadFactors;
  readonly engines: { readonly [family: string]: SpreadFactors };
  readonly generations: { readonly [generation: string]: SpreadFactors };
  /** By generation and engine, such as "cdna3/vllm". */
  readonly pairs: { readonly [pair: string]: SpreadFactors };
}

/** Number of groups of rows (a model on an accelerator with an engine) from which the evidence counts as "many". */
export const manyGroups = 8;

/**
 * The residual spread of an engine on a generation, given the evidence. If a load is stated, it is the spread of that load, which is
 * wider if the engine was not measured under it.
 */
export function evidenceSpread(
  { evidence: byEvidence, loads, burst, unmeasuredLoad, engines, generations, pairs }: EvidenceSpreads,
  evidence: Evidence,
  family: string,
  generation: string,
  load?: LoadKind | undefined,
  measuredLoad = true,
): ResidualSpread {
  const spread = byEvidence[evidence];
  const own = (factors: EvidenceSpreads["engines"], cell: string, metric: SpreadMetric) =>
    (Object.hasOwn(factors, cell) && factors[cell]?.[metric]) || 0;
  // Less evidence must not narrow an interval: an engine elsewhere is as uncertain as where its errors are largest.
  const ofPairs = (metric: SpreadMetric) =>
    evidence === "many" || evidence === "few"
      ? own(pairs, `${generation}/${family}`, metric)
      : Math.max(0, ...Object.keys(pairs).map((pair) => (pair.endsWith(`/${family}`) ? own(pairs, pair, metric) : 0)));
  const factorOf = (metric: SpreadMetric) => {
    const ofLoad = ((load && loads[load]?.[metric]) ?? 0) + ((!measuredLoad && unmeasuredLoad[metric]) || 0);
    const hundredths = ofLoad + own(engines, family, metric) + own(generations, generation, metric) + ofPairs(metric);
    return spread[metric] ** Math.exp(hundredths / 100);
  };
  const usual = {
    throughput: factorOf("throughput"),
    timePerOutputToken: factorOf("timePerOutputToken"),
    timeToFirstToken: factorOf("timeToFirstToken"),
    endToEndLatency: factorOf("endToEndLatency"),
    power: factorOf("power"),
  };
  return load === "burst" ? burstSpread(usual, burst) : usual;
}

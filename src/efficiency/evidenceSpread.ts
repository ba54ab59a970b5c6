import type { ResidualSpread, SpreadMetric } from "./efficiencyProfile.js";

/**
 * Measurements behind a profile: many or few groups of rows of the engine on the generation, rows of only the engine or only the
 * machine, or none.
 */
export type Evidence = "many" | "few" | "engine" | "machine" | "none";

/** Width of an interval relative to the shared one, in hundredths of the natural logarithm of the ratio of their log widths. */
export type SpreadFactors = { readonly [Metric in SpreadMetric]?: number };

/** Residual spreads by evidence, with factors for engines and generations that differ. */
export interface EvidenceSpreads {
  readonly evidence: { readonly [Each in Evidence]: ResidualSpread };
  readonly engines: { readonly [family: string]: SpreadFactors };
  readonly generations: { readonly [generation: string]: SpreadFactors };
}

/** Number of groups of rows (a model on an accelerator with an engine) from which the evidence counts as "many". */
export const manyGroups = 8;

/** The residual spread of an engine on a generation, given the evidence. */
export function evidenceSpread(
  { evidence: byEvidence, engines, generations }: EvidenceSpreads,
  evidence: Evidence,
  family: string,
  generation: string,
): ResidualSpread {
  const spread = byEvidence[evidence];
  const factorsOfCell = [engines, generations].map((factors, index) => {
    const cell = index === 0 ? family : generation;
    return Object.hasOwn(factors, cell) ? factors[cell] : undefined;
  });
  const factorOf = (metric: SpreadMetric) => {
    const hundredths = factorsOfCell.reduce((sum, factors) => sum + (factors?.[metric] ?? 0), 0);
    return spread[metric] ** Math.exp(hundredths / 100);
  };
  return {
    throughput: factorOf("throughput"),
    timePerOutputToken: factorOf("timePerOutputToken"),
    timeToFirstToken: factorOf("timeToFirstToken"),
    endToEndLatency: factorOf("endToEndLatency"),
    power: factorOf("power"),
  };
}

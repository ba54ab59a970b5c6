import type { ResidualSpread, SpreadMetric } from "./efficiencyProfile.js";

/** Evidence that the fit has for an engine on a generation of accelerators: many or few groups of rows, only one of the two, or neither. */
export type Evidence = "many" | "few" | "engine" | "machine" | "none";

/** Ratio of an interval to the shared one: hundredths of the natural logarithm of the ratio of their logarithms. */
export type SpreadFactors = { readonly [Metric in SpreadMetric]?: number };

/** The spreads of residuals by evidence, and how engines and generations differ from them. */
export interface EvidenceSpreads {
  readonly evidence: { readonly [Each in Evidence]: ResidualSpread };
  readonly engines: { readonly [family: string]: SpreadFactors };
  readonly generations: { readonly [generation: string]: SpreadFactors };
}

/** The least groups of rows (a model on an accelerator with an engine) that count as many. */
export const manyGroups = 8;

/** The spread of an engine on a generation of which the fit has seen as much as `evidence` says. */
export function evidenceSpread(
  { evidence: byEvidence, engines, generations }: EvidenceSpreads,
  evidence: Evidence,
  family: string,
  generation: string,
): ResidualSpread {
  const spread = byEvidence[evidence];
  const own = [engines, generations].map((factors, index) => {
    const cell = index === 0 ? family : generation;
    return Object.hasOwn(factors, cell) ? factors[cell] : undefined;
  });
  const factorOf = (metric: SpreadMetric) => {
    const hundredths = own.reduce((sum, factors) => sum + (factors?.[metric] ?? 0), 0);
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

import type { ResidualSpread, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import type { Evidence, HeldOutResidual } from "./crossValidate.js";
import { quantile } from "./quantile.js";
import type { Residual } from "./residuals.js";

/** The share of measurements that an interval is meant to hold. */
export const intervalShare = 0.8;

/** The kinds of metrics that residuals are kept for. */
export const spreadMetrics: readonly SpreadMetric[] = [
  "throughput",
  "timePerOutputToken",
  "timeToFirstToken",
  "endToEndLatency",
];

/** One factor for each metric. */
function spreadBy(factorOf: (metric: SpreadMetric) => number): ResidualSpread {
  return {
    throughput: factorOf("throughput"),
    timePerOutputToken: factorOf("timePerOutputToken"),
    timeToFirstToken: factorOf("timeToFirstToken"),
    endToEndLatency: factorOf("endToEndLatency"),
    power: factorOf("power"),
  };
}

/** The factor that holds {@link intervalShare} of the residuals of each metric; the parent's where there are fewer than `fewest`. */
export function spreadOf(residuals: readonly Residual[], parent: ResidualSpread, fewest = 10): ResidualSpread {
  return spreadBy((kind) => {
    const sizes = residuals.filter(({ metric }) => metric === kind).map(({ residual }) => Math.abs(residual));
    return spreadMetrics.includes(kind) && sizes.length >= fewest
      ? Number(Math.exp(quantile(sizes, intervalShare)).toFixed(3))
      : parent[kind];
  });
}

/** The widest factors of some spreads: less evidence never makes an estimate more certain. */
export function widestSpread(...spreads: readonly ResidualSpread[]): ResidualSpread {
  return spreadBy((metric) => Math.max(...spreads.map((spread) => spread[metric])));
}

/** Factors where too few residuals were left out: the accelerators' own power is within a tenth of what their meters read; hosts at the wall differ more. */
export const broadSpread: ResidualSpread = {
  throughput: 1.8,
  timePerOutputToken: 1.8,
  timeToFirstToken: 2.5,
  endToEndLatency: 1.8,
  power: 1.3,
};

/** Residuals of rows left out of the fit, by what was left out with them. */
export interface HeldOut {
  readonly pairing: readonly HeldOutResidual[];
  readonly model: readonly HeldOutResidual[];
  readonly accelerator: readonly HeldOutResidual[];
  readonly source: readonly HeldOutResidual[];
}

/**
 * The factors that hold 80 % of left-out residuals, by what the fit had seen.
 *
 * A stranger's rows are of known groups by unknown sources, or of unknown groups: both kinds of left-out residuals count.
 */
export function evidenceSpreads({ pairing, model, accelerator, source }: HeldOut): {
  readonly [Each in Evidence]: ResidualSpread;
} {
  const spreadWith = (evidence: Evidence, residuals: readonly HeldOutResidual[]) =>
    spreadOf(
      residuals.filter((residual) => residual.evidence === evidence),
      broadSpread,
    );
  const all = [...pairing, ...model, ...accelerator, ...source];
  const pair = spreadWith("pair", [...pairing, ...model, ...source]);
  const engine = widestSpread(spreadWith("engine", all), pair);
  const machine = widestSpread(spreadWith("machine", all), pair);
  const none = widestSpread(spreadWith("none", all), engine, machine);
  return { pair, engine, machine, none };
}

import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { finite, positive } from "../units/check.js";
import { checkList, checkObject, shapedBy } from "../units/checkShape.js";
import { boundShares } from "./boundedQuantile.js";
import type { Distribution, LogNormalDistribution, NormalDistribution, ShareDistribution } from "./distribution.js";

const checkKind = /* @__PURE__ */ shapedBy<"kind", Exclude<Distribution, number>>("kind", {
  uniform: { low: 0, high: 0 },
  triangular: { low: 0, mode: 0, high: 0 },
  pert: { low: 0, mode: 0, high: 0 },
  share: { mean: 0, standardDeviation: 0 },
  normal: { mean: 0, standardDeviation: 0, least: [0], most: [0] },
  lognormal: { median: 0, geometricStandardDeviation: 0, least: [0], most: [0] },
  empirical: { values: 0 },
});

/** Throws an error that names the field if the distribution is invalid. */
export function checkDistribution(field: string, distribution: Distribution): void {
  if (typeof distribution === "number") {
    finite(field, distribution);
    return;
  }
  checkObject(field, distribution, "a number or a distribution");
  checkKind(field, distribution as never);
  switch (distribution.kind) {
    case "uniform":
      rising(field, distribution.low, distribution.high);
      break;
    case "triangular":
      rising(field, distribution.low, distribution.mode);
      rising(field, distribution.mode, distribution.high);
      break;
    case "pert":
      rising(field, distribution.low, distribution.mode);
      rising(field, distribution.mode, distribution.high);
      break;
    case "share":
      share(field, distribution);
      break;
    case "normal":
      finite(`${field}.mean`, distribution.mean);
      positive(`${field}.standardDeviation`, distribution.standardDeviation);
      bounds(field, distribution);
      break;
    case "lognormal":
      logNormal(field, distribution);
      bounds(field, distribution);
      break;
    case "empirical":
      for (const value of checkList(`${field}.values`, distribution.values)) finite(`${field}.values`, value);
      if (distribution.values.length === 0) throw new InvalidQuantityError(`${field}.values.length`, 0, "at least 1");
      break;
  }
}

function rising(field: string, lower: number, higher: number): void {
  finite(field, lower);
  finite(field, higher);
  if (lower > higher)
    throw new InvalidQuantityError(field, higher, `bounds in ascending order, at least ${lower} here`);
}

/** Checks that a non-negligible part of the distribution lies between its bounds. */
function bounds(field: string, distribution: NormalDistribution | LogNormalDistribution): void {
  const { least, most } = distribution;
  for (const bound of [least, most]) if (bound !== undefined) finite(field, bound);
  if (least !== undefined && most !== undefined) rising(field, least, most);
  if (distribution.kind === "lognormal" && most !== undefined) positive(`${field}.most`, most);
  const [below, above] = boundShares(distribution);
  if (above - below > smallestShare) return;
  throw new InvalidQuantityError(`${field}.least`, least ?? most, "bounds that contain part of the distribution");
}

/** Smallest probability that may lie between the bounds; below it, rounding errors dominate the quantiles. */
const smallestShare = 1e-9;

function share(field: string, { mean, standardDeviation }: ShareDistribution): void {
  if (!(mean > 0 && mean < 1)) throw new InvalidQuantityError(`${field}.mean`, mean, "above 0 and below 1");
  const most = Math.sqrt(mean * (1 - mean));
  if (positive(`${field}.standardDeviation`, standardDeviation) < most) return;
  throw new InvalidQuantityError(`${field}.standardDeviation`, standardDeviation, `below ${most}, for that mean`);
}

function logNormal(field: string, { median, geometricStandardDeviation }: LogNormalDistribution): void {
  positive(`${field}.median`, median);
  if (positive(`${field}.geometricStandardDeviation`, geometricStandardDeviation) >= 1) return;
  const name = `${field}.geometricStandardDeviation`;
  throw new InvalidQuantityError(name, geometricStandardDeviation, "a factor of at least 1");
}

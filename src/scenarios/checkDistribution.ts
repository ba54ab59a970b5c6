import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive } from "../units/check.js";
import type { Distribution, LogNormalDistribution } from "./distribution.js";

/** Throws a typed error that names the field if the distribution is malformed. */
export function checkDistribution(field: string, distribution: Distribution): void {
  if (typeof distribution === "number") {
    finite(field, distribution);
    return;
  }
  switch (distribution.kind) {
    case "uniform":
      rising(field, distribution.low, distribution.high);
      break;
    case "triangular":
      rising(field, distribution.low, distribution.mode);
      rising(field, distribution.mode, distribution.high);
      break;
    case "normal":
      finite(`${field}.mean`, distribution.mean);
      positive(`${field}.standardDeviation`, distribution.standardDeviation);
      break;
    case "lognormal":
      logNormal(field, distribution);
      break;
    case "empirical":
      for (const value of distribution.values) finite(`${field}.values`, value);
      if (distribution.values.length === 0) throw new InvalidQuantityError(`${field}.values`, 0, "at least one value");
      break;
    default:
      throw new InvalidQuantityError(field, distribution, "a number or a distribution of a known kind");
  }
}

function finite(field: string, value: number): void {
  if (!Number.isFinite(value)) throw new InvalidQuantityError(field, value, "a finite number");
}

function rising(field: string, lower: number, higher: number): void {
  finite(field, lower);
  finite(field, higher);
  if (lower > higher) throw new InvalidQuantityError(field, higher, `bounds in rising order, at least ${lower} here`);
}

function logNormal(field: string, { median, geometricStandardDeviation }: LogNormalDistribution): void {
  positive(`${field}.median`, median);
  if (positive(`${field}.geometricStandardDeviation`, geometricStandardDeviation) >= 1) return;
  const name = `${field}.geometricStandardDeviation`;
  throw new InvalidQuantityError(name, geometricStandardDeviation, "a factor of at least 1");
}

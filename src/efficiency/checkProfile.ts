import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, within } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { EfficiencyProfile } from "./efficiencyProfile.js";
import { globalProfile } from "./globalProfile.js";

/** Largest accepted share of a peak. A fitted share can exceed 1 if a data sheet understates the peak. */
const largestShare = 2;

/** Returns the profile if its rates and spreads are in range; otherwise throws a typed error that names the field. */
export function checkProfile(field: string, profile: EfficiencyProfile): EfficiencyProfile {
  if (typeof profile === "string")
    throw new InvalidQuantityError(field, profile, "an efficiency profile", `Pass efficiencyFor("${profile}", part).`);
  const { rates, spread } = checkObject(field, profile, "an efficiency profile");
  checkObject(`${field}.rates`, rates);
  checkObject(`${field}.spread`, spread);
  for (const name in globalProfile.rates) {
    const rate = rates[name as keyof typeof rates];
    if (typeof rate === "number" && rate >= 0 && rate <= largestShare) continue;
    if (/bandwidth$|compute\d*$|dequantize/i.test(name)) within(`${field}.rates.${name}`, rate, 0, largestShare);
    else nonNegative(`${field}.rates.${name}`, rate);
  }
  for (const name in globalProfile.spread)
    within(`${field}.spread.${name}`, spread[name as keyof typeof spread], 1, largestSpread);
  return profile;
}

/** Largest accepted spread between estimates and measurements. */
const largestSpread = 1e6;

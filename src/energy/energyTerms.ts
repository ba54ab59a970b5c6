import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive } from "../units/check.js";
import type { Joules } from "../units/quantity.js";
import { defaultServerPowerRatio } from "./defaultServerPowerRatio.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { defaultPowerUsageEffectiveness } from "./powerUsageEffectiveness.js";

/** Energy terms; those within the boundary sum to the total, those outside it are 0. */
export interface EnergyTerms {
  /** The accelerators at work. */
  readonly chipJoules: Joules;
  /** The same accelerators while they wait for work, if that was counted. */
  readonly idleJoules: Joules;
  /** The rest of the servers. */
  readonly hostJoules: Joules;
  /** Cooling, conversion and distribution of the facility. */
  readonly facilityJoules: Joules;
}

/** Losses between the accelerators and the meter. */
export interface EnergySite {
  /** Boundary of the meter. */
  readonly boundary: EnergyBoundary;
  /** Power of a server over the power of its accelerators; {@link defaultServerPowerRatio} if not given. */
  readonly serverPowerRatio?: number | undefined;
  /** Power of the facility over the power of its servers; {@link defaultPowerUsageEffectiveness} if not given. */
  readonly powerUsageEffectiveness?: number | undefined;
}

/** The terms of an amount of energy at the accelerators, seen from the boundary. */
export function energyTerms(chipJoules: Joules, idleJoules: Joules, site: EnergySite): EnergyTerms {
  const { boundary } = site;
  if (boundary !== "chip" && boundary !== "server" && boundary !== "facility") {
    throw new InvalidQuantityError("boundary", boundary, '"chip", "server" or "facility"');
  }
  const hostRatio = overhead("serverPowerRatio", site.serverPowerRatio ?? defaultServerPowerRatio.value);
  const siteRatio = overhead(
    "powerUsageEffectiveness",
    site.powerUsageEffectiveness ?? defaultPowerUsageEffectiveness.value,
  );
  const hostJoules = boundary === "chip" ? 0 : (chipJoules + idleJoules) * hostRatio;
  const facilityJoules = boundary === "facility" ? (chipJoules + idleJoules + hostJoules) * siteRatio : 0;
  return { chipJoules, idleJoules, hostJoules, facilityJoules };
}

function overhead(field: string, ratio: number): number {
  if (positive(field, ratio) >= 1) return ratio - 1;
  throw new InvalidQuantityError(field, ratio, "a ratio of at least 1");
}

/** The sum of the terms. */
export function sumOfEnergyTerms(terms: EnergyTerms): Joules {
  return terms.chipJoules + terms.idleJoules + terms.hostJoules + terms.facilityJoules;
}

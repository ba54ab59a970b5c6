import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive } from "../units/check.js";
import type { Joules } from "../units/quantity.js";
import { defaultServerPowerRatio } from "./defaultServerPowerRatio.js";
import type { EnergyBoundary } from "./energyBoundary.js";
import { defaultPowerUsageEffectiveness } from "./powerUsageEffectiveness.js";

/** Breakdown of an amount of energy. The terms sum to the total; those outside the boundary are 0. */
export interface EnergyTerms {
  /** Energy of the accelerators while they work, in joules. */
  readonly chipJoules: Joules;
  /** Energy of the accelerators while idle, in joules; 0 unless idle time is given. */
  readonly idleJoules: Joules;
  /** Energy of the rest of the servers (CPUs, memory, fans, network cards), in joules. */
  readonly hostJoules: Joules;
  /** Energy of the facility's cooling, power conversion and distribution, in joules. */
  readonly facilityJoules: Joules;
}

/** Boundary of an energy figure and the overheads between the accelerators and that boundary. */
export interface EnergySite {
  /** Where the energy is measured. */
  readonly boundary: EnergyBoundary;
  /** Server power over accelerator power; {@link defaultServerPowerRatio} by default. */
  readonly serverPowerRatio?: number | undefined;
  /** Power usage effectiveness: facility power over server power; {@link defaultPowerUsageEffectiveness} by default. */
  readonly powerUsageEffectiveness?: number | undefined;
}

/** Adds host and facility overheads to accelerator energy, up to the boundary. */
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

/** Sums the terms of a breakdown, in joules. */
export function sumOfEnergyTerms(terms: EnergyTerms): Joules {
  return terms.chipJoules + terms.idleJoules + terms.hostJoules + terms.facilityJoules;
}

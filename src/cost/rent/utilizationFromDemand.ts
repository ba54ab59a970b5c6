import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkEach, checkShape } from "../../units/checkShape.js";
import { checkScaling } from "./checkScaling.js";
import { excessDemand, neededReplicas } from "./neededReplicas.js";
import { replicaSpans } from "./replicaSpans.js";
import type { Scaling } from "./scaling.js";

/** Demand over a repeating period, and the replicas that serve it. */
export interface Demand {
  /** Demand in each hour of the period, in any unit per second: 24 values for a day, 168 for a week. */
  readonly hourlyDemand: readonly number[];
  /** Capacity of a replica, in the same unit. */
  readonly capacityPerReplica: number;
  /** Policy for scaling replicas with demand. */
  readonly scaling: Scaling;
  /** Spare capacity above demand, as a share of demand; 0 by default. */
  readonly headroom?: number | undefined;
  /** Fewest replicas that run; 1 by default, 0 to scale to zero. */
  readonly minimumReplicas?: number | undefined;
}

/** Utilization and size of a fleet. */
export interface DemandUtilization {
  /** Busy replica-hours over billed replica-hours, as cost functions take it. */
  readonly utilization: number;
  /** Average number of billed replicas, including those that are starting. */
  readonly meanReplicas: number;
  /** Highest number of billed replicas. */
  readonly peakReplicas: number;
  /** Peak demand over mean demand. */
  readonly peakToMean: number;
  /** Share of demand that exceeds the capacity of the serving replicas. */
  readonly unservedShare: number;
}

/**
 * The utilization of a fleet of replicas that scales with a demand curve.
 *
 * Model: needed = max(minimumReplicas, ceil(demand x (1 + headroom) / capacityPerReplica)) in each hour. A `fixed` fleet always has the
 * highest number needed; a `scheduled` fleet has, at each moment, the highest number needed from then until one lag later. A `reactive`
 * fleet serves with the number needed one lag ago and is billed for the highest number needed since, because a replica is billed from its
 * start. Utilization = sum of min(demand, serving x capacityPerReplica) / sum of billed x capacityPerReplica.
 * Assumes: demand is constant within an hour and repeats after the period, and billing is by the second. A reactive fleet that scales to
 * zero refuses requests for the first lag of each busy period.
 *
 * @param demand - the demand curve, the capacity of a replica, and the scaling policy
 * @returns the utilization, the number of replicas, and the unserved share of demand
 * @throws {@link InvalidQuantityError} if a quantity is negative or not finite, the curve empty, or there is no demand
 * @source First principles
 * @example
 * ```ts
 * import { dailyDemand, utilizationFromDemand } from "llm-economics/cost";
 *
 * const hourlyDemand = dailyDemand({ mean: 100, peakToMean: 1.6, peakHour: 15 });
 * utilizationFromDemand({ hourlyDemand, capacityPerReplica: 10, scaling: { policy: "fixed" } }).utilization; // => 0.625
 * const scaling = { policy: "scheduled", lagSeconds: 600 } as const;
 * utilizationFromDemand({ hourlyDemand, capacityPerReplica: 10, scaling }).utilization; // => 0.960
 * const reactive = { policy: "reactive", lagSeconds: 600 } as const;
 * utilizationFromDemand({ hourlyDemand, capacityPerReplica: 10, scaling: reactive }).utilization; // => 0.954
 * ```
 */
export function utilizationFromDemand(demand: Demand): DemandUtilization {
  checkShape("demand", demand, {
    hourlyDemand: (field: string, hours: readonly number[]) => checkEach(field, hours, nonNegative),
    capacityPerReplica: 0,
    scaling: checkScaling,
    headroom: [0],
    minimumReplicas: [0],
  });
  const capacity = positive("capacityPerReplica", demand.capacityPerReplica);
  const { needed, total, peak } = fleetNeeded(demand, capacity);
  let [busy, running, unserved] = [0, 0, 0];
  demand.hourlyDemand.forEach((load, hour) => {
    for (const { serving, billed, share } of replicaSpans(hour, needed, demand.scaling)) {
      running += billed * share;
      busy += Math.min(load, serving * capacity) * share;
      unserved += excessDemand(load, serving * capacity) * share;
    }
  });
  return {
    utilization: busy / (running * capacity),
    meanReplicas: running / needed.length,
    peakReplicas: Math.max(...needed),
    peakToMean: (peak * needed.length) / total,
    unservedShare: unserved / total,
  };
}

function fleetNeeded(demand: Demand, capacity: number) {
  const above = 1 + nonNegative("headroom", demand.headroom ?? 0);
  const least = whole("minimumReplicas", demand.minimumReplicas ?? 1, 0);
  let [total, peak] = [0, 0];
  const needed = demand.hourlyDemand.map((value) => {
    const load = nonNegative("hourlyDemand", value);
    total += load;
    peak = Math.max(peak, load);
    return neededReplicas(load * above, capacity, least);
  });
  if (total > 0) return { needed, total, peak };
  throw new InvalidQuantityError("hourlyDemand", total, "above 0 in at least one hour");
}

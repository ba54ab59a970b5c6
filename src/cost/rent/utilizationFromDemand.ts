import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkList, checkObject, checkShape } from "../../units/checkShape.js";
import { replicaSpans } from "./replicaSpans.js";
import type { Scaling } from "./scaling.js";

/** Demand over a period that repeats, and what serves it. */
export interface Demand {
  /** Demand in each hour of the period, in any unit a second: 24 values for a day, 168 for a week. */
  readonly hourlyDemand: readonly number[];
  /** Capacity of a replica, in the same unit. */
  readonly capacityPerReplica: number;
  /** Scaling of replicas with demand. */
  readonly scaling: Scaling;
  /** Capacity that is kept above demand, as a share of demand; 0 unless given. */
  readonly headroom?: number | undefined;
  /** Fewest replicas that run; 1 unless given, and 0 where the service may scale to zero. */
  readonly minimumReplicas?: number | undefined;
}

/** Utilization of the machines. */
export interface DemandUtilization {
  /** Busy replica-hours over billed ones: what cost functions ask for. */
  readonly utilization: number;
  /** Replicas on the bill on average, those that are starting included. */
  readonly meanReplicas: number;
  /** Most replicas on the bill. */
  readonly peakReplicas: number;
  /** Highest over average demand. */
  readonly peakToMean: number;
  /** Share of demand that exceeds the replicas that run. */
  readonly unservedShare: number;
}

/**
 * The utilization of replicas that follow a demand curve.
 *
 * Model: needed = max(minimumReplicas, ceil(demand x (1 + headroom) / capacityPerReplica)) each hour. Serving and billed: the
 * highest need (`fixed`); at each moment the highest need from then until one lag later (`scheduled`). A `reactive` fleet serves with
 * the need one lag earlier and pays for the highest need between then and now, because a replica is billed from its start.
 * Utilization = sum of min(demand, serving x capacityPerReplica) / sum of billed x capacityPerReplica.
 * Assumes: demand that is even within an hour and repeats after the period, and billing by the second. A fleet that scales to zero
 * refuses the first lag of each busy spell.
 *
 * @param demand - the curve, the capacity of a replica, and how replicas follow
 * @returns the utilization, the replicas, and the demand that is not served
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
    hourlyDemand: checkList,
    capacityPerReplica: 0,
    scaling: checkObject,
    headroom: [0],
    minimumReplicas: [0],
  });
  const capacity = positive("capacityPerReplica", demand.capacityPerReplica);
  const { needed, total, peak } = neededReplicas(demand, capacity);
  let busy = 0;
  let running = 0;
  demand.hourlyDemand.forEach((load, hour) => {
    for (const { serving, billed, share } of replicaSpans(hour, needed, demand.scaling)) {
      running += billed * share;
      busy += Math.min(load, serving * capacity) * share;
    }
  });
  return {
    utilization: busy / (running * capacity),
    meanReplicas: running / needed.length,
    peakReplicas: Math.max(...needed),
    peakToMean: (peak * needed.length) / total,
    unservedShare: Math.max(0, 1 - busy / total),
  };
}

function neededReplicas(demand: Demand, capacity: number) {
  const above = 1 + nonNegative("headroom", demand.headroom ?? 0);
  const least = whole("minimumReplicas", demand.minimumReplicas ?? 1, 0);
  let [total, peak] = [0, 0];
  const needed = demand.hourlyDemand.map((value) => {
    const load = nonNegative("hourlyDemand", value);
    total += load;
    peak = Math.max(peak, load);
    return Math.max(least, Math.ceil((load * above) / capacity));
  });
  if (total > 0) return { needed, total, peak };
  throw new InvalidQuantityError("hourlyDemand", total, "above 0 in one hour or more");
}

import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { secondsPerHour } from "../../units/timeScale.js";

/** How many replicas run when. */
export type Scaling =
  | {
      /** As many as the busiest hour needs, at all hours. */
      readonly policy: "fixed";
    }
  | {
      /** Started ahead of a demand that is known, and kept as long as it needs them: nothing is refused. */
      readonly policy: "scheduled";
      /** Time from starting a replica until it serves. */
      readonly lagSeconds: number;
    }
  | {
      /** Started and stopped after demand has changed: what exceeds them meanwhile is refused or waits. */
      readonly policy: "reactive";
      /** Time from a change of demand until replicas have followed. */
      readonly lagSeconds: number;
    };

/** Demand over a period that repeats, and what serves it. */
export interface Demand {
  /** Demand in each hour of the period, in any unit a second: 24 values for a day, 168 for a week. */
  readonly hourlyDemand: readonly number[];
  /** What a replica serves at most, in the same unit. */
  readonly capacityPerReplica: number;
  /** How many replicas run when. */
  readonly scaling: Scaling;
  /** Capacity that is kept above demand, as a share of demand; 0 unless given. */
  readonly headroom?: number;
  /** Fewest replicas that run; 1 unless given. */
  readonly minimumReplicas?: number;
}

/** How busy the machines are. */
export interface DemandUtilization {
  /** Busy replica-hours over billed ones: what cost functions ask for. */
  readonly utilization: number;
  /** Replicas that run, on average. */
  readonly meanReplicas: number;
  /** Most replicas that run. */
  readonly peakReplicas: number;
  /** Highest over average demand. */
  readonly peakToMean: number;
  /** Share of demand that exceeds the replicas that run. */
  readonly unservedShare: number;
}

/**
 * How busy replicas are that follow a curve of demand.
 *
 * Model: needed = max(minimumReplicas, ceil(demand x (1 + headroom) / capacityPerReplica)) each hour. Running: the highest
 * need (`fixed`); at each moment the highest need from then until one lag later (`scheduled`); the need one lag earlier
 * (`reactive`). Utilization = sum of min(demand, running x capacityPerReplica) / sum of running x capacityPerReplica.
 * Assumes: demand that is even within an hour and repeats after the period, and billing by the second.
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
 * ```
 */
export function utilizationFromDemand(demand: Demand): DemandUtilization {
  const capacity = positive("capacityPerReplica", demand.capacityPerReplica);
  const { needed, total, peak } = neededReplicas(demand, capacity);
  let busy = 0;
  let running = 0;
  demand.hourlyDemand.forEach((load, hour) => {
    for (const { replicas, share } of replicasIn(hour, needed, demand.scaling)) {
      running += replicas * share;
      busy += Math.min(load, replicas * capacity) * share;
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
  const least = whole("minimumReplicas", demand.minimumReplicas ?? 1);
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

/** Replicas that run in an hour: at most two levels, since demand changes on the hour and the lag cuts one hour in two. */
function replicasIn(hour: number, needed: readonly number[], scaling: Scaling): { replicas: number; share: number }[] {
  if (scaling.policy === "fixed") return [{ replicas: Math.max(...needed), share: 1 }];
  const lagHours = nonNegative("lagSeconds", scaling.lagSeconds) / secondsPerHour;
  const passed = Math.floor(lagHours);
  const share = lagHours - passed;
  const at = (index: number) => needed[((index % needed.length) + needed.length) % needed.length] ?? 0;
  const highest = (hoursAhead: number) =>
    Math.max(...Array.from({ length: Math.min(hoursAhead, needed.length) + 1 }, (_, ahead) => at(hour + ahead)));
  return scaling.policy === "scheduled"
    ? [
        { replicas: highest(passed), share: 1 - share },
        { replicas: highest(passed + 1), share },
      ]
    : [
        { replicas: at(hour - passed), share: 1 - share },
        { replicas: at(hour - passed - 1), share },
      ];
}

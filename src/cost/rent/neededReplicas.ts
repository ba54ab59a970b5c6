import { roundingError } from "../../units/roundingError.js";

/**
 * Replicas for a demand, at least `least`. Demand that fills whole replicas except for rounding errors takes no further replica: 3 x 1.1 / 0.3
 * is 11, although binary arithmetic makes it slightly more.
 */
export function neededReplicas(demand: number, capacityPerReplica: number, least: number): number {
  return Math.max(least, Math.ceil((demand / capacityPerReplica) * (1 - roundingError)));
}

/** Demand above a capacity; 0 where the two differ by rounding errors only. */
export function excessDemand(demand: number, capacity: number): number {
  return demand <= capacity * (1 + roundingError) ? 0 : demand - capacity;
}

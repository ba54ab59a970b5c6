import { checkEstimate } from "../../units/checkEstimate.js";
import type { ServingReplica } from "./capacityOptions.js";

/** Requests per second that a replica serves; for an estimate, its value. */
export function replicaRate({ requestsPerSecondPerReplica: rate }: ServingReplica): number {
  return typeof rate === "object" ? checkEstimate("replica.requestsPerSecondPerReplica", rate).value : rate;
}

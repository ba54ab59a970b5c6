import { checkEstimate } from "../../units/checkEstimate.js";
import type { ServingReplica } from "./capacityOptions.js";

/** Requests a second that a replica serves: a number, or the value of an estimate. */
export function replicaRate({ requestsPerSecondPerReplica: rate }: ServingReplica): number {
  return typeof rate === "object" ? checkEstimate("replica.requestsPerSecondPerReplica", rate).value : rate;
}

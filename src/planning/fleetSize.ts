import type { CandidateSystem } from "./candidateSystem.js";
import type { PlannedServing } from "./servingPlan.js";
import { instanceAvailability, type ServingQuestion } from "./servingQuestion.js";
import { sparesFor } from "./sparesFor.js";

/** Number of workers and spares per group, and the total number of accelerators. */
export interface FleetSize {
  readonly workers: readonly number[];
  readonly spares: readonly number[];
  readonly accelerators: number;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Workers per group for a demand, with the spares that the availability requires. All groups must be up at once. */
export function fleetSize(
  { availability = 0, replicaAvailability = instanceAvailability }: ServingQuestion,
  { workers: kinds }: CandidateSystem,
  demand: number,
  rates: readonly number[],
): FleetSize {
  const workers = rates.map((rate) => (demand > 0 ? Math.max(1, Math.ceil(demand / rate - 1e-9)) : 0));
  const each = availability ** (1 / kinds.length);
  const spares = workers.map((count) => sparesFor(count, each, replicaAvailability));
  const accelerators = total(kinds.map((kind, at) => kind.accelerators * ((workers[at] ?? 0) + (spares[at] ?? 0))));
  return { workers, spares, accelerators };
}

/** A fleet in the form that plans report. */
export function fleetOf({
  workers,
  spares,
  accelerators,
}: FleetSize): Pick<PlannedServing, "replicas" | "spares" | "pools" | "accelerators"> {
  const [prefillWorkers = 0, decodeWorkers] = workers;
  const [prefillSpares = 0, decodeSpares = 0] = spares;
  const pools = decodeWorkers === undefined ? null : { prefillWorkers, decodeWorkers, prefillSpares, decodeSpares };
  return { replicas: total(workers), spares: total(spares), pools, accelerators };
}

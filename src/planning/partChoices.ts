import { type CandidateCapacity, usableRates } from "./evaluateCandidate.js";
import { fleetSize } from "./fleetSize.js";
import type { PreparedQuestion } from "./preparedQuestion.js";

/** A fleet of one candidate that serves a part of the demand. */
export interface PartChoice {
  readonly capacity: CandidateCapacity;
  /** Requests per second that the fleet serves within the objectives, less the headroom. */
  readonly rate: number;
  readonly accelerators: number;
}

/** Largest number of sizes of a fleet that are tried; beyond it they are evenly spaced. */
const mostSizes = 256;

/** Fleets of one candidate, from one worker up to the demand or to the available accelerators. */
export function partChoices(
  { question, demand }: Pick<PreparedQuestion, "question" | "demand">,
  capacity: CandidateCapacity,
): readonly PartChoice[] {
  const { system, machine } = capacity;
  const { most = Infinity } = machine;
  const usable = usableRates(question, capacity.asked);
  const rates = new Set<number>();
  for (const [at, rate] of usable.entries()) {
    const needed = Math.ceil(demand.requestsPerSecond / rate - 1e-9);
    const available = Math.floor(most / (system.workers[at]?.accelerators ?? 1));
    const largest = Math.min(needed, available);
    const stride = Math.ceil(largest / mostSizes);
    for (let count = largest; count > 0; count -= stride) rates.add(Math.min(count * rate, demand.requestsPerSecond));
  }
  return [...rates]
    .map((rate) => ({ capacity, rate, accelerators: fleetSize(question, system, rate, usable).accelerators }))
    .filter(({ accelerators }) => accelerators <= most);
}

/** Accelerators per request per second if fractions of a worker were possible. */
export function acceleratorsPerRate(
  question: PreparedQuestion["question"],
  { system, asked }: CandidateCapacity,
): number {
  const usable = usableRates(question, asked);
  return system.workers.reduce((sum, { accelerators }, at) => sum + accelerators / (usable[at] ?? 0), 0);
}

/**
 * Whether one candidate serves every rate with no more accelerators than another: its workers have the same sizes and are at least as fast,
 * or its replicas take no more accelerators per request and their size divides the worker sizes of the other. The second rule holds without
 * spares only, because fewer, larger workers may need fewer spares.
 */
function dominates(question: PreparedQuestion["question"], one: CandidateCapacity, other: CandidateCapacity): boolean {
  const [sizes, otherSizes] = [one, other].map(({ system }) => system.workers.map(({ accelerators }) => accelerators));
  const rates = other.asked.rates;
  if (String(sizes) === String(otherSizes)) return one.asked.rates.every((rate, at) => rate >= (rates[at] ?? 0));
  const [size = 1, ...more] = sizes ?? [];
  return (
    question.availability === undefined &&
    more.length === 0 &&
    (otherSizes ?? []).every((accelerators) => accelerators % size === 0) &&
    acceleratorsPerRate(question, one) <= acceleratorsPerRate(question, other)
  );
}

/** Candidates of one machine without those that another dominates. */
export function undominatedCapacities(
  question: PreparedQuestion["question"],
  capacities: readonly CandidateCapacity[],
): readonly CandidateCapacity[] {
  return capacities.filter(
    (other, at) =>
      !capacities.some(
        (one, index) =>
          index !== at && dominates(question, one, other) && (index < at || !dominates(question, other, one)),
      ),
  );
}

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

/** Sizes of a fleet that are tried: all up to this number, evenly spaced ones beyond. */
const mostSizes = 256;

/** Fleets of one candidate: one more worker at a time, up to the demand or the accelerators available. */
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

/** Accelerators per request per second, were fractions of a worker possible. */
export function acceleratorsPerRate(
  question: PreparedQuestion["question"],
  { system, asked }: CandidateCapacity,
): number {
  const usable = usableRates(question, asked);
  return system.workers.reduce((sum, { accelerators }, at) => sum + accelerators / (usable[at] ?? 0), 0);
}

/** Candidates of one machine without those that another beats in both the accelerators of a worker and those per request. */
export function worthwhile(
  question: PreparedQuestion["question"],
  capacities: readonly CandidateCapacity[],
): readonly CandidateCapacity[] {
  const least = ({ system }: CandidateCapacity) =>
    system.workers.reduce((sum, { accelerators }) => sum + accelerators, 0);
  const sorted = capacities
    .map((capacity) => ({ capacity, size: least(capacity), per: acceleratorsPerRate(question, capacity) }))
    .sort((a, b) => a.size - b.size || a.per - b.per);
  let best = Infinity;
  return sorted.flatMap(({ capacity, per }) => {
    if (per >= best) return [];
    best = per;
    return [capacity];
  });
}

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

/**
 * Candidates of one machine without those that another beats in the accelerators per request. Without spares, a candidate with smaller workers
 * beats one with larger workers; with them, larger workers may need fewer spares, so only workers of the same size are compared.
 */
export function worthwhile(
  question: PreparedQuestion["question"],
  capacities: readonly CandidateCapacity[],
): readonly CandidateCapacity[] {
  const best = new Map<string, number>();
  return capacities
    .map((capacity) => {
      const sizes = capacity.system.workers.map(({ accelerators }) => accelerators);
      const kind = question.availability === undefined ? "" : sizes.join(" ");
      const size = sizes.reduce((sum, accelerators) => sum + accelerators, 0);
      return { capacity, kind, size, per: acceleratorsPerRate(question, capacity) };
    })
    .sort((a, b) => a.size - b.size || a.per - b.per)
    .flatMap(({ capacity, kind, per }) => {
      if (per >= (best.get(kind) ?? Infinity)) return [];
      best.set(kind, per);
      return [capacity];
    });
}

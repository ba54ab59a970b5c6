import type { CandidateCapacity } from "./evaluateCandidate.js";
import { acceleratorsPerRate, type PartChoice, partChoices, undominatedCapacities } from "./partChoices.js";
import type { PreparedQuestion } from "./preparedQuestion.js";
import { priceOf } from "./priceOf.js";

/** A combination of fleets of several candidates. */
interface Mix {
  readonly cost: number;
  readonly rate: number;
  /** Accelerators of the machine whose candidates are being combined; 0 once they are. */
  readonly accelerators: number;
  readonly parts: readonly PartChoice[];
}

/** A bound on one kind of machine: its lowest cost and highest rate if fractions of a worker were possible. */
interface MachineBound {
  readonly costPerRate: number;
  readonly rate: number;
}

/** The rate to serve, the largest number of parts, and the cost that a mix must stay below. */
interface MixLimits {
  readonly rate: number;
  readonly mostParts: number;
  readonly below: number;
}

const empty: Mix = { cost: 0, rate: 0, accelerators: 0, parts: [] };
/** Relative tolerance of costs and rates. */
const tolerance = 1e-9;

/** Lower bound on the cost of a rate on several kinds of machines; infinite if they cannot serve it. */
function leastCost(bounds: readonly MachineBound[], rate: number): number {
  let cost = 0;
  let rest = rate * (1 - tolerance);
  for (const { costPerRate, rate: most } of bounds) {
    if (rest <= 0) break;
    cost += Math.min(rest, most) * costPerRate;
    rest -= most;
  }
  return rest > 0 ? Infinity : cost;
}

/**
 * Mixes that no other mix with as few parts beats in cost and rate, cheapest first. On one machine, cost is proportional to accelerators;
 * if the machine is free, the mix with fewer accelerators leaves more for other candidates.
 */
function undominated(mixes: readonly Mix[]): readonly Mix[] {
  const sorted = [...mixes].sort(
    (a, b) => a.cost - b.cost || a.accelerators - b.accelerators || b.rate - a.rate || a.parts.length - b.parts.length,
  );
  const highest: number[] = [];
  return sorted.filter(({ rate, parts }) => {
    if (highest.some((best, count) => count <= parts.length && best >= rate)) return false;
    highest[parts.length] = rate;
    return true;
  });
}

/** Mixes with and without one of several fleets, except those that cannot become part of a mix below the cost limit. */
function combined(
  mixes: readonly Mix[],
  added: readonly Mix[],
  { rate, mostParts, below }: MixLimits,
  restCost: (rate: number) => number,
  most = Infinity,
): readonly Mix[] {
  const found: Mix[] = [...mixes];
  for (const mix of mixes)
    for (const more of added) {
      const cost = mix.cost + more.cost;
      const served = Math.min(mix.rate + more.rate, rate);
      const accelerators = mix.accelerators + more.accelerators;
      if (accelerators > most || mix.parts.length + more.parts.length > mostParts) continue;
      if (cost + restCost(rate - served) >= below * (1 - tolerance)) continue;
      found.push({ cost, rate: served, accelerators, parts: [...mix.parts, ...more.parts] });
    }
  return undominated(found);
}

/** A kind of machine with the fleets of each of its candidates. */
interface MachineChoices {
  readonly most: number;
  readonly fleets: readonly (readonly Mix[])[];
  readonly bound: MachineBound;
}

/** The fleets of the candidates on one machine, with the bound of the machine. */
function machineChoices(prepared: PreparedQuestion, capacities: readonly CandidateCapacity[]): MachineChoices {
  const { pricePerAcceleratorHour = 0, most = Infinity } = capacities[0]?.machine ?? {};
  const price = priceOf(pricePerAcceleratorHour);
  const kept = undominatedCapacities(prepared.question, capacities);
  const fewest = Math.min(...kept.map((capacity) => acceleratorsPerRate(prepared.question, capacity)));
  const fleets = kept.map((capacity) =>
    partChoices(prepared, capacity).map((choice) => {
      const { rate, accelerators } = choice;
      return { cost: price * accelerators, rate, accelerators, parts: [choice] };
    }),
  );
  return { most, fleets, bound: { costPerRate: price * fewest, rate: most / fewest } };
}

/** Upper bound on the least cost: a mix that fills the machines in order of their cost per request. Undefined if it cannot serve the rate. */
function greedyMix(machines: readonly MachineChoices[], { rate, mostParts }: MixLimits): Mix | undefined {
  let mix = empty;
  for (const { fleets } of machines) {
    const rest = (rate - mix.rate) * (1 - tolerance);
    const all = fleets.flat().sort((a, b) => a.cost - b.cost);
    const next = all.find((fleet) => fleet.rate >= rest) ?? all.sort((a, b) => b.rate - a.rate)[0];
    if (!next) continue;
    const [cost, served] = [mix.cost + next.cost, mix.rate + next.rate];
    mix = { cost, rate: served, accelerators: 0, parts: [...mix.parts, ...next.parts] };
    if (served >= rate * (1 - tolerance)) return mix.parts.length <= mostParts ? mix : undefined;
  }
  return undefined;
}

/** Mixes of the candidates on one machine that need no more accelerators than it has. */
function machineMixes(
  { most, fleets }: MachineChoices,
  limits: MixLimits,
  restCost: (rate: number) => number,
): readonly Mix[] {
  let mixes: readonly Mix[] = [empty];
  for (const added of fleets) mixes = combined(mixes, added, limits, restCost, most);
  return mixes.filter(({ parts }) => parts.length > 0).map((mix) => ({ ...mix, accelerators: 0 }));
}

/** Mixes over all machines that could cost less than the limit, cheapest first. */
function mixesOf(machines: readonly MachineChoices[], limits: MixLimits): readonly Mix[] {
  const bounds = machines.map(({ bound }) => bound);
  let mixes: readonly Mix[] = [empty];
  for (const [at, machine] of machines.entries()) {
    const added = machineMixes(machine, limits, (rate) => leastCost(bounds, rate));
    const later = bounds.slice(at + 1);
    mixes = combined(mixes, added, limits, (rate) => leastCost(later, rate));
  }
  return mixes;
}

/** The candidates of a model by kind of machine, the machine with the lowest cost per request first. */
function machinesOf(prepared: PreparedQuestion, capacities: readonly CandidateCapacity[]): readonly MachineChoices[] {
  return [...new Set(capacities.map(({ candidate }) => candidate.machine))]
    .map((machine) =>
      machineChoices(
        prepared,
        capacities.filter(({ candidate }) => candidate.machine === machine),
      ),
    )
    .sort((a, b) => a.bound.costPerRate - b.bound.costPerRate);
}

/** The parts of the cheapest mix that serves the demand below a cost; undefined if there is none. */
export function cheapestMix(
  prepared: PreparedQuestion,
  capacities: readonly CandidateCapacity[],
  mostParts: number,
  below: number,
): readonly PartChoice[] | undefined {
  const machines = machinesOf(prepared, capacities);
  const { requestsPerSecond: rate } = prepared.demand;
  const greedy = greedyMix(machines, { rate, mostParts, below });
  const limit = Math.min(below, (greedy?.cost ?? Infinity) * (1 + 2 * tolerance));
  const mixes = mixesOf(machines, { rate, mostParts, below: limit });
  const best = mixes.find((mix) => mix.rate >= rate * (1 - tolerance));
  // If the greedy mix is free, no mix is cheaper.
  return (best ?? (greedy && greedy.cost < below ? greedy : undefined))?.parts;
}

/** The highest rate that all machines together serve with a number of parts, in requests per second. */
export function mostRate(
  prepared: PreparedQuestion,
  capacities: readonly CandidateCapacity[],
  mostParts: number,
): number {
  const limits = { rate: prepared.demand.requestsPerSecond, mostParts, below: Infinity };
  // The highest rate by number of parts.
  let rates: readonly number[] = Array.from({ length: mostParts + 1 }, () => 0);
  for (const machine of machinesOf(prepared, capacities)) {
    const mixes = machineMixes(machine, limits, () => 0);
    const rest = rates;
    const withMix = (count: number, { rate, parts }: Mix) => rate + (rest[count - parts.length] ?? -Infinity);
    rates = rest.map((rate, count) => Math.max(rate, ...mixes.map((mix) => withMix(count, mix))));
  }
  return rates[mostParts] ?? 0;
}

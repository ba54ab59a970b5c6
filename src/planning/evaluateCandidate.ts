import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { isLlmEconomicsError } from "../errors/isLlmEconomicsError.js";
import { roughHalvings } from "../load/highestShare.js";
import type { Objective } from "../load/objectives.js";
import { checkObject } from "../units/checkShape.js";
import type { CandidateSystem, HighestRates } from "./candidateSystem.js";
import { confidenceFactor } from "./confidenceFactor.js";
import { type FleetSize, fleetOf, fleetSize } from "./fleetSize.js";
import { keptProbability } from "./keptProbability.js";
import { estimateOf, planCosts } from "./planCosts.js";
import { planNames } from "./planNames.js";
import type { PlannedDemand } from "./plannedDemand.js";
import { type PreparedQuestion, prepareQuestion } from "./preparedQuestion.js";
import { leastRate, preparedSystem } from "./preparedSystem.js";
import type { PlannedServing, PlanOutcome, RejectedServing } from "./servingPlan.js";
import { type MachineOffer, type PlanCandidate, type ServingQuestion, usualHeadroom } from "./servingQuestion.js";

/**
 * Evaluates one candidate: returns a plan with replicas, spares and cost, or a rejection with its reason. The call is pure and takes plain
 * data, so candidates can be distributed over workers.
 *
 * Model: replicas = ceil(demand / rate), where rate is the highest rate at which one replica meets the objectives at the speed that it
 * reaches with the required confidence, minus headroom. Spares follow from {@link sparesFor}.
 *
 * @param question - models, machines, demand and objectives
 * @param candidate - a candidate that `planCandidates` returned
 * @returns a plan, or a rejection with its reason and shortfall
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { evaluateCandidate } from "llm-economics/planning";
 *
 * const machines = [{ accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 }];
 * const demand = { requestsPerSecond: 10, input: 1024, output: 256 };
 * const candidate = { model: 0, machine: 0, engine: 0, tensorParallel: 1 };
 * const found = evaluateCandidate({ models: [llama31_70b], machines, demand }, candidate);
 * found.feasible ? "" : found.reason; // => "does not fit"
 * ```
 */
export function evaluateCandidate(question: ServingQuestion, candidate: PlanCandidate): PlanOutcome {
  return judgePrepared(prepareQuestion(question), candidate).outcome;
}

/** A candidate that meets the objectives, with its highest rates at the asked confidence. */
export interface CandidateCapacity {
  readonly candidate: PlanCandidate;
  readonly machine: MachineOffer;
  readonly system: CandidateSystem;
  readonly asked: HighestRates;
}

/** The outcome of a candidate, and its capacity if it meets the objectives on some number of machines. */
export interface JudgedCandidate {
  readonly outcome: PlanOutcome;
  readonly capacity?: CandidateCapacity;
}

/** Evaluates a candidate of a question that is prepared once for all candidates. */
export function judgePrepared(prepared: PreparedQuestion, candidate: PlanCandidate): JudgedCandidate {
  const { machines, models } = prepared.question;
  const machine = machines[checkObject("candidate", candidate).machine];
  const model = models[candidate.model];
  if (!machine || !model)
    throw new InvalidQuantityError("candidate", candidate, "a candidate that planCandidates returned");
  try {
    const system = preparedSystem(prepared, candidate, machine);
    if ("shortfallBytes" in system)
      return reject(candidate, "does not fit", { kind: "bytes", bytes: system.shortfallBytes });
    return judge(prepared, candidate, machine, system);
  } catch (error) {
    if (!isLlmEconomicsError(error)) throw error;
    return reject(candidate, "impossible", { kind: "message", message: error.message });
  }
}

function reject(
  candidate: PlanCandidate,
  reason: RejectedServing["reason"],
  shortfall: RejectedServing["shortfall"],
): { readonly outcome: RejectedServing } {
  return { outcome: { feasible: false, candidate, reason, shortfall } };
}

const reasons = {
  timeToFirstTokenSeconds: "first token alone too slow",
  timePerOutputTokenSeconds: "token alone too slow",
  endToEndLatencySeconds: "request alone too slow",
} as const;

/** Rate per replica; with separate pools, the average per worker of both when neither pool waits for the other. */
function perReplica({ rates }: HighestRates): number {
  return 1 / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}

function judge(
  prepared: PreparedQuestion,
  candidate: PlanCandidate,
  machine: MachineOffer,
  system: CandidateSystem,
): JudgedCandidate {
  const { question, objectives } = prepared;
  const slower = confidenceFactor(system.spread, question.confidence ?? 0.5);
  const asked = system.highest(objectives, 1 / slower);
  if (asked.binding && asked.rates.includes(0)) {
    const ratio = system.aloneRatio(asked.binding) * slower;
    return reject(candidate, reasons[asked.binding.metric], { kind: "ratio", ratio, objective: asked.binding });
  }
  const capacity = { candidate, machine, system, asked };
  const { most = Infinity } = machine;
  const { accelerators: needed } = sizeAt(prepared, system, asked);
  if (needed > most)
    return { capacity, ...reject(candidate, "too few machines", { kind: "accelerators", needed, most }) };
  return { capacity, outcome: planOf(prepared, capacity) };
}

/** Rates of one worker of each group, less the headroom. */
export function usableRates({ headroom = usualHeadroom }: ServingQuestion, { rates }: HighestRates): readonly number[] {
  return rates.map((rate) => rate * (1 - headroom));
}

function sizeAt({ question, demand }: PreparedQuestion, system: CandidateSystem, rates: HighestRates): FleetSize {
  return fleetSize(question, system, demand.requestsPerSecond, usableRates(question, rates));
}

/** The plan that serves the demand with one candidate. */
export function planOf(
  prepared: PreparedQuestion,
  { candidate, machine, system, asked }: CandidateCapacity,
): PlannedServing {
  const { question, demand, objectives } = prepared;
  const { spread } = system;
  const fleet = sizeAt(prepared, system, asked);
  const slow = system.highest(objectives, 1 / spread, roughHalvings);
  const fast = system.highest(objectives, spread, roughHalvings);
  const ends = [fast, slow.rates.includes(0) ? asked : slow].map((each) => sizeAt(prepared, system, each).accelerators);
  return {
    feasible: true,
    candidate,
    names: planNames(question, candidate, machine),
    ...fleetOf(fleet),
    ...planCosts(machine.pricePerAcceleratorHour, demand, fleet.accelerators, ends),
    requestsPerSecondPerReplica: estimateOf(perReplica(asked), perReplica(slow), perReplica(fast)),
    binding: asked.binding,
    ...operationOf(system, objectives, fleet, demand),
  };
}

/** Latencies, utilization and probability of success of a fleet at the demand. */
function operationOf(
  system: CandidateSystem,
  objectives: readonly Objective[],
  { workers }: FleetSize,
  { requestsPerSecond }: PlannedDemand,
): Pick<PlannedServing, "probability" | "utilization" | "times"> {
  const rates = workers.map((count) => (count > 0 ? requestsPerSecond / count : leastRate));
  return {
    probability: keptProbability(system, objectives, rates),
    utilization: Math.max(...system.workers.map(({ sustainable }, at) => (rates[at] ?? 0) / sustainable)),
    times: system.times(rates),
  };
}

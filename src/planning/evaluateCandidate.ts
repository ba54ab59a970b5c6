import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { isLlmEconomicsError } from "../errors/isLlmEconomicsError.js";
import { sustainableRate } from "../inference/closedLoop.js";
import { intervalLevel } from "../inference/describeServing.js";
import { type PreparedLoad, prepareLoad } from "../load/loadPlan.js";
import { arrivingState } from "../load/loadState.js";
import { aloneTightest, highestRate } from "../load/maximumRate.js";
import { type Objective, objectiveList } from "../load/objectives.js";
import { arrivingLoad } from "../load/poisson.js";
import { parameterCount } from "../models/parameterCount.js";
import { servedModel } from "../operations/servedModel.js";
import { bitsPerByte } from "../units/bits.js";
import { whole } from "../units/check.js";
import { checkList, checkObject } from "../units/checkShape.js";
import type { Estimate } from "../units/estimate.js";
import { secondsPerHour } from "../units/timeScale.js";
import { confidenceFactor } from "./confidenceFactor.js";
import { architectureOf } from "./planCandidates.js";
import { priceOf } from "./priceOf.js";
import type { PlanNames, PlannedServing, PlanOutcome, RejectedServing } from "./servingPlan.js";
import {
  instanceAvailability,
  type MachineOffer,
  type PlanCandidate,
  type ServingQuestion,
  usualHeadroom,
} from "./servingQuestion.js";
import { sparesFor } from "./sparesFor.js";

const tokensPerMillion = 1e6;

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
  checkList("question.models", checkObject("question", question).models);
  checkList("question.machines", question.machines);
  checkObject("question.demand", question.demand);
  const machine = question.machines[whole("candidate.machine", checkObject("candidate", candidate).machine, 0)];
  const model = question.models[whole("candidate.model", candidate.model, 0)];
  if (!machine || !model)
    throw new InvalidQuantityError("candidate", candidate, "a candidate that planCandidates returned");
  try {
    return evaluate(question, candidate, machine);
  } catch (error) {
    if (!isLlmEconomicsError(error)) throw error;
    return reject(candidate, "impossible", { kind: "message", message: error.message });
  }
}

function reject(
  candidate: PlanCandidate,
  reason: RejectedServing["reason"],
  shortfall: RejectedServing["shortfall"],
): RejectedServing {
  return { feasible: false, candidate, reason, shortfall };
}

const reasons = {
  timeToFirstTokenSeconds: "first token alone too slow",
  timePerOutputTokenSeconds: "token alone too slow",
  endToEndLatencySeconds: "request alone too slow",
} as const;

function prepared(question: ServingQuestion, candidate: PlanCandidate, machine: MachineOffer): PreparedLoad {
  const { efficiency, limits } = machine.engines?.[candidate.engine] ?? {};
  const model = question.models[whole("candidate.model", candidate.model, 0)] as ServingQuestion["models"][number];
  const { squaredVariation = 1, requestsPerSecond, ...shape } = question.demand;
  const plan = {
    model,
    accelerator: machine.accelerator,
    tensorParallel: candidate.tensorParallel,
    efficiency,
    limits,
    context: question.context,
  };
  return prepareLoad(plan, arrivingLoad(Math.max(requestsPerSecond, 1e-9), shape, squaredVariation));
}

function evaluate(question: ServingQuestion, candidate: PlanCandidate, machine: MachineOffer): PlanOutcome {
  const plan = prepared(question, candidate, machine);
  const { largestBatch, memory } = plan.prepared;
  if (largestBatch < 1) return reject(candidate, "does not fit", { kind: "bytes", bytes: memory.shortfallBytes });
  const objectives = objectiveList(question.objectives ?? {});
  const slower = confidenceFactor(plan.profile.spread.throughput, question.confidence ?? 0.5);
  const asked = highestRate(plan, objectives, 1 / slower);
  if (asked.rate === 0 && asked.binding)
    return reject(candidate, reasons[asked.binding.metric], {
      kind: "ratio",
      ratio: aloneTightest(plan, [asked.binding])?.ratio ?? 1,
      objective: asked.binding,
    });
  const { requestsPerSecond: demand } = question.demand;
  const kept = 1 - (question.headroom ?? usualHeadroom);
  const size = (rate: number) => sizeOf(question, candidate, demand / (rate * kept));
  const { replicas, spares, accelerators } = size(asked.rate);
  const most = machine.most ?? Infinity;
  if (accelerators > most)
    return reject(candidate, "too few machines", { kind: "accelerators", needed: accelerators, most });
  const rate = rateRange(plan, objectives, asked.rate);
  const shareOfReplica = replicas > 0 ? demand / replicas : 0;
  return {
    feasible: true,
    candidate,
    names: namesOf(question, candidate, machine),
    replicas,
    spares,
    accelerators,
    ...costsOf(question, machine, plan, (of) => size(of).accelerators, asked.rate, rate),
    requestsPerSecondPerReplica: rate,
    binding: asked.binding,
    utilization: shareOfReplica / sustainableRate(plan.replica),
    times: arrivingState(plan, Math.max(shareOfReplica, 1e-9)).times,
  };
}

/** Cost of the accelerators, whose number follows from the rate of one replica. */
function costsOf(
  { demand }: ServingQuestion,
  { pricePerAcceleratorHour }: MachineOffer,
  { load }: PreparedLoad,
  acceleratorsAt: (rate: number) => number,
  asked: number,
  { interval }: Estimate,
): Pick<PlannedServing, "costPerHour" | "costPerMillionOutputTokens" | "costPerMillionTokens" | "currency"> {
  const price = priceOf(pricePerAcceleratorHour);
  const low = interval.low > 0 ? interval.low : asked;
  const costPerHour = estimate(
    price * acceleratorsAt(asked),
    price * acceleratorsAt(interval.high),
    price * acceleratorsAt(low),
  );
  const perMillion = (tokens: number) => {
    const perHour = secondsPerHour * demand.requestsPerSecond * tokens;
    return perHour > 0 ? times(costPerHour, tokensPerMillion / perHour) : null;
  };
  return {
    costPerHour,
    costPerMillionOutputTokens: perMillion(load.output.mean),
    costPerMillionTokens: perMillion(load.input.mean + load.output.mean),
    currency: typeof pricePerAcceleratorHour === "number" ? null : pricePerAcceleratorHour.currency,
  };
}

function estimate(value: number, low: number, high: number): Estimate {
  return { value, interval: { low: Math.min(value, low), high: Math.max(value, high), level: intervalLevel } };
}

function times({ value, interval }: Estimate, factor: number): Estimate {
  return estimate(value * factor, interval.low * factor, interval.high * factor);
}

/** The rate of one replica, with an interval from the rates at the ends of the throughput interval. */
function rateRange(plan: PreparedLoad, objectives: readonly Objective[], rate: number): Estimate {
  const { throughput } = plan.profile.spread;
  const low = highestRate(plan, objectives, 1 / throughput).rate;
  return estimate(rate, low, highestRate(plan, objectives, throughput).rate);
}

/** Whole replicas for a fractional number of busy replicas, with the spares that the availability requires. */
function sizeOf({ availability, replicaAvailability }: ServingQuestion, candidate: PlanCandidate, busy: number) {
  const replicas = Math.max(0, Math.ceil(busy - 1e-9));
  const spares =
    availability === undefined ? 0 : sparesFor(replicas, availability, replicaAvailability ?? instanceAvailability);
  return { replicas, spares, accelerators: (replicas + spares) * candidate.tensorParallel };
}

function namesOf(question: ServingQuestion, candidate: PlanCandidate, machine: MachineOffer): PlanNames {
  const model = question.models[whole("candidate.model", candidate.model, 0)] as ServingQuestion["models"][number];
  const architecture = architectureOf(model);
  const { name, limits, efficiency } = machine.engines?.[candidate.engine] ?? {};
  const bytes = servedModel(model).weightBytes;
  const { total } = parameterCount(architecture);
  return {
    model: architecture.id,
    bitsPerWeight: bytes === undefined ? bitsPerByte * 2 : (bitsPerByte * bytes) / total,
    accelerator: machine.accelerator.id,
    engine: name ?? limits?.engine ?? efficiency?.engine ?? "generic",
  };
}

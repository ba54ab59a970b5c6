import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { objectiveList } from "../load/objectives.js";
import { arrivingLoad } from "../load/poisson.js";
import { nonNegative, positive, share, whole, within } from "../units/check.js";
import { checkEach, checkFunction, checkObject, checkShape, type Shape } from "../units/checkShape.js";
import { evaluateCandidate, priceOf } from "./evaluateCandidate.js";
import { planCandidates } from "./planCandidates.js";
import { rankPlans } from "./rankPlans.js";
import type { PlanOutcome, ServingPlans } from "./servingPlan.js";
import type { MachineOffer, ServingDemand, ServingQuestion } from "./servingQuestion.js";

/** How a long search tells how far it is, and is stopped. */
export interface PlanningOptions {
  /** Called after each candidate with how many are done and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** A signal, such as that of an AbortController: the search stops with its reason once it is aborted. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown | undefined } | undefined;
}

const machineShape = {
  accelerator: checkAccelerator,
  pricePerAcceleratorHour: 0,
  most: [whole],
  engines: [(field: string, engines: readonly object[]) => checkEach(field, engines)],
  tensorParallel: [(field: string, degrees: readonly number[]) => checkEach(field, degrees, whole)],
} as const satisfies Shape<MachineOffer>;

const demandShape = {
  requestsPerSecond: nonNegative,
  input: 0,
  output: 0,
  squaredVariation: [nonNegative],
} as const satisfies Shape<ServingDemand>;

function checkMachine(field: string, machine: MachineOffer): void {
  checkShape(field, machine, machineShape, `${field}.`);
  nonNegative(`${field}.pricePerAcceleratorHour`, priceOf(machine.pricePerAcceleratorHour));
}

function checkDemand(field: string, demand: ServingDemand): void {
  checkShape(field, demand, demandShape, `${field}.`);
  const { input, output } = demand;
  arrivingLoad(1, { input, output }, 1);
}

const questionShape = {
  models: (field: string, models: readonly object[]) => checkEach(field, models),
  machines: (field: string, machines: readonly MachineOffer[]) => checkEach(field, machines, checkMachine),
  demand: checkDemand,
  objectives: [(_: string, objectives: object) => objectiveList(objectives)],
  availability: [(field: string, value: number) => within(field, value, 0, 0.999_999_999)],
  replicaAvailability: [(field: string, value: number) => positive(field, share(field, value))],
  headroom: [(field: string, value: number) => within(field, value, 0, 0.99)],
  confidence: [(field: string, value: number) => within(field, value, 0.01, 0.99)],
  context: ["within-maximum|beyond-maximum"],
} as const satisfies Shape<ServingQuestion>;

/**
 * Which machines, how many of them and in what set-up serve a demand under latency objectives, and what that costs: every combination of
 * models, machines, engines and degrees, worked out and ranked.
 *
 * Model: for each candidate the highest rate at which one replica keeps the objectives (as `maximumRate` of `llm-economics/load`), replicas
 * for the demand with headroom, spares for the availability, and the price of all accelerators. With a `confidence`, the rate is what
 * the plan keeps with that probability.
 * Assumes: requests spread evenly over replicas; replicas that fail independently; one kind of machine a plan.
 *
 * @param question - models, machines with prices, demand, objectives, availability, headroom and confidence
 * @param options - progress and a signal to stop
 * @returns ranked plans, rejected candidates with typed reasons and shortfalls, and the front of cost against latency
 * @throws {@link InvalidQuantityError} for impossible fields of the question
 * @source maximum rate under objectives: MLPerf Inference server scenario; docs/planning.md for how well it picks among measured configurations
 * @example
 * ```ts
 * import { nvidiaH100Sxm, nvidiaL40s } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { planServing } from "llm-economics/planning";
 *
 * const { plans, rejected } = planServing({
 *   models: [llama31_8b],
 *   machines: [
 *     { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 },
 *     { accelerator: nvidiaL40s, pricePerAcceleratorHour: 0.9 },
 *   ],
 *   demand: { requestsPerSecond: 20, input: 1024, output: 256 },
 *   objectives: { timePerOutputTokenSeconds: { p95: 0.05 } },
 * });
 * plans.length + rejected.length; // => 8
 * ```
 */
export function planServing(question: ServingQuestion, options: PlanningOptions = {}): ServingPlans {
  checkShape("question", question, questionShape);
  const { onProgress, signal } = checkShape("options", options, { onProgress: [checkFunction], signal: [checkObject] });
  const candidates = planCandidates(question);
  const outcomes: PlanOutcome[] = [];
  for (const candidate of candidates) {
    if (signal?.aborted) throw signal.reason ?? new InvalidQuantityError("signal", signal, "one that is not aborted");
    outcomes.push(evaluateCandidate(question, candidate));
    onProgress?.(outcomes.length, candidates.length);
  }
  return rankPlans(outcomes);
}

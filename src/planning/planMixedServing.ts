import { whole } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { Estimate } from "../units/estimate.js";
import { cheapestMix, mostRate } from "./cheapestMix.js";
import { type CandidateCapacity, type JudgedCandidate, planOf } from "./evaluateCandidate.js";
import type { MixedPart, MixedServing, MixedServingPlans, UnservedModel } from "./mixedServing.js";
import type { PartChoice } from "./partChoices.js";
import { estimateOf, planCosts } from "./planCosts.js";
import { type PreparedQuestion, prepareQuestion } from "./preparedQuestion.js";
import { rankPlans } from "./rankPlans.js";
import { judgeCandidates, type PlanningOptions } from "./searchPlans.js";
import type { PlannedServing } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** Progress reports, cancellation, and the size of mixed fleets. */
export interface MixedPlanningOptions extends PlanningOptions {
  /** Largest number of parts of a fleet; the number of machines in the question by default, and at least two. */
  readonly mostParts?: number | undefined;
}

/** The question that a fleet of several parts answers: all parts must be up at once. */
function forParts(prepared: PreparedQuestion, parts: number): PreparedQuestion {
  const { availability } = prepared.question;
  if (availability === undefined) return prepared;
  return { ...prepared, question: { ...prepared.question, availability: availability ** (1 / parts) } };
}

/** Plans of all parts. Requests are spread in proportion to the rates that the parts can serve. */
function mixedParts(prepared: PreparedQuestion, choices: readonly PartChoice[]): readonly MixedPart[] {
  const { demand } = prepared;
  const total = choices.reduce((sum, { rate }) => sum + rate, 0);
  return choices
    .map(({ capacity, rate }) => {
      const share = rate / total;
      const requestsPerSecond = demand.requestsPerSecond * share;
      const meanRequestsPerSecond = demand.meanRequestsPerSecond * share;
      const own = { ...prepared, demand: { ...demand, requestsPerSecond, meanRequestsPerSecond } };
      return { share, plan: planOf(own, capacity) };
    })
    .sort((a, b) => b.share - a.share);
}

/** Sum of estimates that vary together. */
function sumOf(estimates: readonly Estimate[]): Estimate {
  const sum = (take: (estimate: Estimate) => number) => estimates.reduce((all, each) => all + take(each), 0);
  return estimateOf(
    sum(({ value }) => value),
    sum(({ interval }) => interval.low),
    sum(({ interval }) => interval.high),
  );
}

/** Probability that all parts meet the objectives: those of one engine on one machine together, others independently. */
function probabilityOf(plans: readonly PlannedServing[]): number {
  const kinds = new Map<string, number>();
  for (const { candidate, probability } of plans) {
    const kind = `${candidate.machine} ${candidate.engine}`;
    kinds.set(kind, Math.min(kinds.get(kind) ?? 1, probability));
  }
  return [...kinds.values()].reduce((product, probability) => product * probability, 1);
}

function mixedServing({ demand }: PreparedQuestion, model: number, parts: readonly MixedPart[]): MixedServing {
  const plans = parts.map(({ plan }) => plan);
  const costPerHour = sumOf(plans.map((plan) => plan.costPerHour));
  const { low, high } = costPerHour.interval;
  // The fleet's cost as a number of accelerators at a price of 1.
  const costs = planCosts(1, demand, costPerHour.value, [low, high]);
  return {
    model,
    parts,
    accelerators: plans.reduce((sum, { accelerators }) => sum + accelerators, 0),
    ...costs,
    currency: plans[0]?.currency ?? null,
    probability: probabilityOf(plans),
  };
}

/**
 * Largest numbers of parts to search with. Without spares, one search covers all numbers of parts. Spares depend on the number, because all
 * parts must be up at once.
 */
function partCounts({ question }: PreparedQuestion, mostParts: number): readonly number[] {
  return question.availability === undefined ? [mostParts] : Array.from({ length: mostParts }, (_, at) => at + 1);
}

/** The parts of the cheapest fleet of one model; undefined if all machines together fall short. */
function partsOf(
  prepared: PreparedQuestion,
  judged: readonly JudgedCandidate[],
  capacities: readonly CandidateCapacity[],
  mostParts: number,
): readonly MixedPart[] | undefined {
  const [single] = rankPlans(judged.map(({ outcome }) => outcome)).plans;
  let best: readonly MixedPart[] | undefined = single && [{ share: 1, plan: single }];
  for (const most of partCounts(prepared, mostParts)) {
    const split = forParts(prepared, most);
    const below = best ? sumOf(best.map(({ plan }) => plan.costPerHour)).value : Infinity;
    const found = cheapestMix(split, capacities, most, below);
    if (found) best = mixedParts(split, found);
  }
  return best;
}

function planModel(
  prepared: PreparedQuestion,
  model: number,
  judged: readonly JudgedCandidate[],
  mostParts: number,
): MixedServing | UnservedModel {
  if (prepared.demand.requestsPerSecond === 0) return mixedServing(prepared, model, []);
  const capacities = judged.flatMap(({ capacity }) => capacity ?? []);
  const most = Math.min(mostParts, capacities.length);
  const parts = partsOf(prepared, judged, capacities, most);
  if (parts) return mixedServing(prepared, model, parts);
  const rates = partCounts(prepared, most).map((count) => mostRate(forParts(prepared, count), capacities, count));
  return { model, mostRequestsPerSecond: Math.max(0, ...rates) };
}

/**
 * Finds the cheapest fleet that serves a demand within latency objectives if its machines may be of several kinds, for instance because
 * there are not enough of one kind, or because a small machine serves what is left after the large ones are full.
 *
 * Model: the candidates and their highest rates are those of {@link planServing}. Of all numbers of replicas of all candidates within the
 * available accelerators, those of the least cost whose rates sum to the demand. Requests are spread over the parts in proportion to the
 * rates that they can serve, and every part meets the objectives, so that the whole fleet does.
 *
 * - The fleet is never dearer than the best plan of `planServing`, and is that plan if none is cheaper.
 * - All parts run the same model in the same format; with several models, each has a plan of its own.
 * - With `availability`, all parts have their spares: each must be up with the root of the availability.
 * - Beyond 256 replicas of a candidate, only evenly spaced numbers of them are tried.
 *
 * @param question - models, machines with prices and numbers, demand, objectives, availability, headroom and confidence
 * @param options - largest number of parts, progress callback and abort signal
 * @returns the cheapest fleet for each model, the models that all machines together cannot serve, and candidates rejected with reasons
 * @throws {@link InvalidQuantityError} if a field of the question is out of range
 * @example
 * ```ts
 * import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_70b } from "llm-economics/architectures";
 * import { planMixedServing } from "llm-economics/planning";
 *
 * const { plans } = planMixedServing({
 *   models: [llama31_70b],
 *   machines: [
 *     { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5, most: 8 },
 *     { accelerator: nvidiaA100Sxm4_80gb, pricePerAcceleratorHour: 1.4, most: 16 },
 *   ],
 *   demand: { requestsPerSecond: 16, input: 1024, output: 256 },
 *   objectives: { timePerOutputTokenSeconds: { p95: 0.1 } },
 * });
 * plans[0]?.parts.map(({ plan }) => `${plan.accelerators} x ${plan.names.accelerator}`); // => ["8 x h100-sxm", "8 x a100-sxm4-80gb"]
 * ```
 */
export function planMixedServing(question: ServingQuestion, options: MixedPlanningOptions = {}): MixedServingPlans {
  const { mostParts = Math.max(2, checkObject("question", question).machines?.length ?? 0), ...rest } = checkObject(
    "options",
    options,
  );
  whole("options.mostParts", mostParts);
  const search = judgeCandidates(question, rest);
  let step = search.next();
  while (!step.done) step = search.next();
  const judged = step.value;
  const prepared = prepareQuestion(question);
  const found = question.models.map((_, model) =>
    planModel(
      prepared,
      model,
      judged.filter(({ outcome }) => outcome.candidate.model === model),
      mostParts,
    ),
  );
  return {
    plans: found.filter((each) => "parts" in each).sort((a, b) => a.costPerHour.value - b.costPerHour.value),
    unserved: found.filter((each) => "mostRequestsPerSecond" in each),
    rejected: judged.flatMap(({ outcome, capacity }) => (capacity || outcome.feasible ? [] : outcome)),
  };
}

import { whole } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { Estimate } from "../units/estimate.js";
import { cheapestMix, mostRate } from "./cheapestMix.js";
import { type CandidateCapacity, type JudgedCandidate, planOf } from "./evaluateCandidate.js";
import type { MixedPart, MixedServing, MixedServingPlans, UnservedModel } from "./mixedServing.js";
import { type PartChoice, partChoices } from "./partChoices.js";
import { estimateOf, planCosts } from "./planCosts.js";
import type { PreparedQuestion } from "./preparedQuestion.js";
import { rankPlans } from "./rankPlans.js";
import { judgeCandidates, type PlanningOptions, resultOf } from "./searchPlans.js";
import type { PlannedServing } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** Progress reports, cancellation, and the size of mixed fleets. */
export interface MixedPlanningOptions extends PlanningOptions {
  /** Largest number of parts of a fleet; the number of machines in the question by default, and at least two. */
  readonly mostParts?: number | undefined;
}

/** The question for each of several parts. All parts must be up at once, so each must be up more often. */
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
      const part = { ...prepared, demand: { ...demand, requestsPerSecond, meanRequestsPerSecond } };
      return { share, plan: planOf(part, capacity) };
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

/** Probability that all parts meet the objectives: those of one engine on one kind of accelerator together, others independently. */
function probabilityOf(plans: readonly PlannedServing[]): number {
  const kinds = new Map<string, number>();
  for (const { names, probability } of plans) {
    const kind = `${names.accelerator} ${names.engine}`;
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

/** The parts of the cheapest fleet for one model; undefined if all machines together cannot serve the demand. */
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
 * Finds the cheapest fleet that serves a demand within latency objectives and may combine several kinds of machines, for instance because
 * there are not enough of one kind, or because a small machine is enough for the last few requests.
 *
 * Model: candidates and their highest rates are those of {@link planServing}. The fleet is the cheapest combination of replicas, within the
 * available accelerators, whose rates add up to the demand. Requests are divided in proportion to these rates. Every part meets the
 * objectives, so the whole fleet does.
 *
 * - The fleet never costs more than the best plan of `planServing`, and is that plan if no mix is cheaper.
 * - All parts run the same model in the same format. With several models, each gets a plan of its own.
 * - With `availability`, each of *n* parts has the spares for the *n*-th root of the availability, because all must be up at once.
 * - Beyond 256 replicas of a candidate, only evenly spaced numbers of replicas are tried.
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
  const { prepared, judged } = resultOf(judgeCandidates(question, rest));
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
    rejected: judged.flatMap(({ outcome, capacity }) =>
      outcome.feasible || (capacity && partChoices(prepared, capacity).length > 0) ? [] : outcome,
    ),
  };
}

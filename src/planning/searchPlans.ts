import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkFunction, checkObject, checkShape } from "../units/checkShape.js";
import { type JudgedCandidate, judgePrepared } from "./evaluateCandidate.js";
import { planCandidates } from "./planCandidates.js";
import { type PreparedQuestion, prepareQuestion } from "./preparedQuestion.js";
import { rankPlans } from "./rankPlans.js";
import type { ServingPlans } from "./servingPlan.js";
import type { ServingQuestion } from "./servingQuestion.js";

/** Progress reports and cancellation of a long search. */
export interface PlanningOptions {
  /** Called after each candidate with the number of candidates done and in total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Signal of an AbortController; once it is aborted, the search throws its reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown | undefined } | undefined;
}

/** A prepared question with the results of all its candidates. */
export interface JudgedQuestion {
  readonly prepared: PreparedQuestion;
  readonly judged: readonly JudgedCandidate[];
}

/** Judges the candidates of a question one by one, yields the number done after each, and returns the results. */
export function* judgeCandidates(
  question: ServingQuestion,
  options: PlanningOptions,
): Generator<number, JudgedQuestion> {
  const { onProgress, signal } = checkShape("options", options, { onProgress: [checkFunction], signal: [checkObject] });
  const candidates = planCandidates(question);
  const prepared = prepareQuestion(question);
  const judged: JudgedCandidate[] = [];
  for (const candidate of candidates) {
    if (signal?.aborted) throw signal.reason ?? new InvalidQuantityError("signal.aborted", true, "false");
    judged.push(judgePrepared(prepared, candidate));
    onProgress?.(judged.length, candidates.length);
    yield judged.length;
  }
  return { prepared, judged };
}

/** Evaluates the candidates of a question one by one, yields the number done after each, and returns the ranked plans. */
export function* searchPlans(question: ServingQuestion, options: PlanningOptions): Generator<number, ServingPlans> {
  const { judged } = yield* judgeCandidates(question, options);
  return rankPlans(judged.map(({ outcome }) => outcome));
}

/** Runs a search to its end without pauses, and returns its result. */
export function resultOf<Result>(search: Generator<number, Result>): Result {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

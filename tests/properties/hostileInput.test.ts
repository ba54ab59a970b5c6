import { isLlmEconomicsError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { recordedCalls } from "./recordedCalls.ts";

/** Values that are invalid for all or most fields. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0,
  1.5,
  1e308,
  5e-324,
  "",
  "x",
  "__proto__",
  "constructor",
  true,
  8n,
  Symbol.iterator,
  () => 1,
  {},
  [],
  [null],
  [{}],
  JSON.parse('{"__proto__":{"x":1},"constructor":1}'),
  new Date(Number.NaN),
  Object.create(null),
];

/** Descriptive fields that results copy from their input. */
const echoed = new Set(
  "tiers batchShare flexShare priorityShare amount inputPerMillion outputPerMillion cachedInputPerMillion cacheWritePerMillion id name vendor publisher provider instance region license note kind generation releasedOn memoryType weightMemory currency group tag SkuId channel accelerator listPriceUsd nativeFormat arithmetic computation source sources onChipMemoryBytes peakSparseFlopsPerSecond provenance huggingFaceIds publishedTotalParameters publishedActiveParameters".split(
    " ",
  ),
);

/** Whether a value contains a number that is not finite. */
function hasNonFinite(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (typeof value !== "object" || value === null || depth > 6) return false;
  if ("isNaN" in value && typeof value.isNaN === "function")
    return value.isNaN() || !(value as never as { isFinite(): boolean }).isFinite();
  return Object.entries(value).some(([key, inner]) => !echoed.has(key) && hasNonFinite(inner, depth + 1));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Copies of a value in which one property, down to `depth` levels, is replaced. */
function* mutations(value: unknown, depth: number): Generator<unknown> {
  if (depth === 0) return;
  const copies =
    Array.isArray(value) && value.length <= 64
      ? value.slice(0, 3).map((_, index) => index)
      : isPlain(value)
        ? Object.keys(value)
        : [];
  const put = (key: string | number, part: unknown) =>
    Array.isArray(value)
      ? value.map((item, index) => (index === key ? part : item))
      : { ...(value as object), [key]: part };
  for (const key of copies) {
    for (const part of hostile) yield put(key, part);
    for (const part of mutations((value as Record<string | number, unknown>)[key], depth - 1)) yield put(key, part);
  }
  if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const { [key]: part, ...rest } = value;
      yield { ...rest, [key.slice(0, -1)]: part };
    }
    yield { ...value, unknownOption: 1 };
  }
}

/** Whether a result is one of the arguments. */
function isPartOf(answer: unknown, given: unknown, depth = 3): boolean {
  if (answer === given) return typeof answer === "object";
  if (typeof given !== "object" || given === null || depth === 0) return false;
  return Object.values(given).some((part) => isPartOf(answer, part, depth - 1));
}

/** Describes the fault of a call; undefined if it returns finite numbers or throws a typed error. */
function problemOf(call: () => unknown, given: readonly unknown[]): string | undefined {
  try {
    const answer = call();
    return !isPartOf(answer, given) && hasNonFinite(answer) ? "answers NaN or Infinity" : undefined;
  } catch (error) {
    return isLlmEconomicsError(error) ? undefined : `throws ${String(error).slice(0, 100)}`;
  }
}

/** Functions that are slow, or whose inner fields a schema checks: only their outer fields are replaced. */
const shallow = new Set(
  "measuredPlan calibrate validate validateTraining monteCarlo monteCarloDifference monteCarloRanking tornado budgetVariance estimateLoad maximumRate simulate trainingCluster trainingPowerWatts grossMarginEstimate classifyWorkload estimateTraining usualTrainingPlan tokenMarketOn importBenchmarkRuns trace prefixHits percentileChart evaluateCandidate planCandidates rankPlans planServing planServingAsync".split(
    " ",
  ),
);

/** Functions whose results copy their input, in reports and rejections. */
const repeating = new Set(["importBenchmarkRuns", "evaluateCandidate"]);

const functions = await recordedCalls();

describe.each(functions)("$subpath/$name", ({ name, call, calls }) => {
  it("returns finite numbers or throws a typed error for invalid arguments", () => {
    expect(calls.length, "calls in examples").toBeGreaterThan(0);
    const problems = new Set<string>();
    const note = (values: readonly unknown[]) => {
      const problem = problemOf(() => call(...values), values);
      if (problem !== undefined) problems.add(problem);
    };
    note([]);
    for (const first of hostile) for (const rest of [[], [first], [{}], [1]]) note([first, ...rest]);
    for (const values of repeating.has(name) ? [] : calls.slice(0, 2)) {
      for (const [index] of values.entries()) {
        const replaced = (part: unknown) => values.map((value, at) => (at === index ? part : value));
        for (const part of hostile) note(replaced(part));
        for (const part of mutations(values[index], shallow.has(name) ? 1 : 3)) note(replaced(part));
      }
    }
    expect([...problems]).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { mostUtilization } from "../../src/inference/openLoop.js";
import { maximumRate } from "../../src/load/maximumRate.js";
import type { Objective } from "../../src/load/objectives.js";
import type { CandidateSystem } from "../../src/planning/candidateSystem.js";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.js";
import { prepareQuestion } from "../../src/planning/preparedQuestion.js";
import { preparedSystem } from "../../src/planning/preparedSystem.js";
import type { MachineOffer, ServingQuestion } from "../../src/planning/servingQuestion.js";

const h100: MachineOffer = { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 };
const demand = { requestsPerSecond: 10, input: 1000, output: 200 };
const question: ServingQuestion = { models: [llama31_8b], machines: [h100], demand };
const candidate = { model: 0, machine: 0, engine: 0, tensorParallel: 1 };

/** Capacity of a candidate of the question. */
function systemOf(other: object): CandidateSystem {
  const system = preparedSystem(prepareQuestion(question), { ...candidate, ...other }, h100);
  if ("shortfallBytes" in system) throw new Error("does not fit");
  return system;
}

describe.each([{}, { prefill: { tensorParallel: 2 } }])("capacity of a candidate with %o", (other) => {
  const system = systemOf(other);
  const limits = system.workers.map(({ sustainable }) => sustainable * mostUtilization);
  const objective = { metric: "timePerOutputTokenSeconds", statistic: "p95", seconds: 0.02 } as const;
  const scaled = (rates: readonly number[], factors: readonly number[]) =>
    rates.map((rate, at) => rate * (factors[at] ?? 1));

  it("is the sustainable rate times the highest utilization without objectives, and rises with the speed", () => {
    for (const faster of [1, 2]) {
      const { rates, binding } = system.highest([], faster);
      expect(binding).toBeNull();
      for (const [at, rate] of rates.entries()) expect(rate / (faster * (limits[at] ?? 0))).toBeCloseTo(1, 9);
    }
  });

  it("is exceeded if any group runs above it", () => {
    for (const faster of [1, 2]) {
      const most = limits.map((rate) => rate * faster);
      expect(system.keeps([], scaled(most, [0.999, 0.999]), faster)).toBe(true);
      expect(system.keeps([], scaled(most, [1.001, 0.999]), faster)).toBe(false);
      expect(system.keeps([], scaled(most, [0.999, 1.001]), faster)).toBe(limits.length === 1);
    }
  });

  it("meets an objective up to the highest rate and not beyond, at any speed", () => {
    for (const faster of [0.8, 1, 1.5]) {
      const { rates, binding } = system.highest([objective], faster);
      expect(binding).toEqual(objective);
      expect(system.keeps([objective], scaled(rates, [0.999, 0.999]), faster)).toBe(true);
      expect(system.keeps([objective], scaled(rates, [1.01, 1.01]), faster)).toBe(false);
    }
  });

  it("is 0 for an objective that a single request misses, whose ratio is the latency over the objective", () => {
    const rates = limits.map((rate) => 1e-4 * rate);
    const seconds = system.times(rates).timePerOutputToken.p95;
    const half = { ...objective, seconds: seconds / 2 };
    expect(system.highest([half], 1).rates.includes(0)).toBe(true);
    expect(system.highest([half], 1).binding).toEqual(half);
    expect(system.aloneRatio(half)).toBeCloseTo(2, 3);
  });
});

describe("evaluateCandidate", () => {
  const evaluated = (change: object, other: object = {}) => {
    const found = evaluateCandidate({ ...question, ...change } as ServingQuestion, { ...candidate, ...other });
    if (!found.feasible) throw new Error(found.reason);
    return found;
  };
  const rejected = (change: object, other: object = {}) => {
    const found = evaluateCandidate({ ...question, ...change } as ServingQuestion, { ...candidate, ...other });
    if (found.feasible) throw new Error("feasible");
    return found;
  };
  const objectives = { timePerOutputTokenSeconds: { p95: 0.02 } };
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };

  it("holds 20 % of the highest rate in reserve, and states that rate, its objective and the utilization", () => {
    const alone = maximumRate(plan, { input: 1000, output: 200 }, objectives);
    if (!alone.fits) throw new Error("fits");
    const many = { objectives, demand: { ...demand, requestsPerSecond: 500 } };
    const found = evaluated(many);
    const rate = alone.requestsPerSecond.value;
    expect(found.replicas).toBe(Math.ceil(500 / (0.8 * rate)));
    expect(evaluated({ ...many, headroom: 0 }).replicas).toBe(Math.ceil(500 / rate));
    expect(found.requestsPerSecondPerReplica.value / rate).toBeCloseTo(1, 9);
    expect(found.binding).toEqual({ metric: "timePerOutputTokenSeconds", statistic: "p95", seconds: 0.02 });
    const sustainable = alone.sustainableRequestsPerSecond.value;
    expect(found.utilization / (500 / found.replicas / sustainable)).toBeCloseTo(1, 9);
  });

  it("averages the rates of two pools as 1 / (1 / prefill + 1 / decode), and states the higher utilization", () => {
    const pools = { prefill: { tensorParallel: 1 } };
    const [prefill = 0, decode = 0] = systemOf(pools).workers.map(({ sustainable }) => sustainable);
    const found = evaluated({ headroom: 0 }, pools);
    const each = mostUtilization / (1 / prefill + 1 / decode);
    expect(found.requestsPerSecondPerReplica.value / each).toBeCloseTo(1, 9);
    const { spread } = systemOf(pools);
    expect((found.requestsPerSecondPerReplica.interval.low * spread) / each).toBeCloseTo(1, 9);
    expect(found.requestsPerSecondPerReplica.interval.high / (each * spread)).toBeCloseTo(1, 9);
    const sizes = found.pools ?? { prefillWorkers: Number.NaN, decodeWorkers: Number.NaN };
    const [first, second] = [10 / sizes.prefillWorkers / prefill, 10 / sizes.decodeWorkers / decode];
    expect(found.utilization / Math.max(first, second)).toBeCloseTo(1, 9);
    expect(Math.abs(first - second)).toBeGreaterThan(0.01);
  });

  it("says how many accelerators are needed if there are too few", () => {
    const many = { ...demand, requestsPerSecond: 500 };
    const { accelerators } = evaluated({ demand: many });
    const few = rejected({ demand: many, machines: [{ ...h100, most: accelerators - 1 }] });
    expect(few.reason).toBe("too few machines");
    expect(few.shortfall).toEqual({ kind: "accelerators", needed: accelerators, most: accelerators - 1 });
    expect(evaluated({ demand: many, machines: [{ ...h100, most: accelerators }] }).accelerators).toBe(accelerators);
  });

  it.each([
    ["timeToFirstTokenSeconds", "first token alone too slow"],
    ["timePerOutputTokenSeconds", "token alone too slow"],
    ["endToEndLatencySeconds", "request alone too slow"],
  ])("says by what ratio a single request misses %s", (metric, reason) => {
    const alone = maximumRate(plan, { input: 1000, output: 200 }, { [metric]: { p50: 1e-4 } });
    const found = rejected({ objectives: { [metric]: { p50: 1e-4 } } });
    expect(found.reason).toBe(reason);
    if (found.shortfall.kind !== "ratio" || !alone.fits) throw new Error("ratio");
    expect(found.shortfall.ratio / alone.aloneRatio).toBeCloseTo(1, 9);
    expect(found.shortfall.objective).toEqual({ metric, statistic: "p50", seconds: 1e-4 });
    const sure = rejected({ objectives: { [metric]: { p50: 1e-4 } }, confidence: 0.9 });
    expect(sure.shortfall.kind === "ratio" && sure.shortfall.ratio).toBeGreaterThan(found.shortfall.ratio * 1.01);
  });

  it("rejects degrees that are impossible, with the message of the error", () => {
    const found = rejected({}, { tensorParallel: 64 });
    expect(found.reason).toBe("impossible");
    const message = "tensorParallel must be at most 32, the attention heads of Llama 3.1 8B; got 64.";
    expect(found.shortfall).toEqual({ kind: "message", message });
  });

  it.each([
    [{ machine: 1 }, "candidate must be a candidate that planCandidates returned"],
    [{ model: 1 }, "candidate must be a candidate that planCandidates returned"],
    [{ machine: -1 }, "candidate must be a candidate that planCandidates returned"],
    [{ model: -1 }, "candidate must be a candidate that planCandidates returned"],
  ])("throws on a candidate with %o", (other, message) => {
    expect(() => evaluated({}, other)).toThrow(message);
    expect(() => evaluateCandidate(question, 1 as never)).toThrow("candidate must be an object");
  });
});

describe("capacity of separate pools", () => {
  const system = systemOf({ prefill: { tensorParallel: 1 } });
  const shares = (metric: Objective["metric"], p95: number) => {
    const objective: Objective = { metric, statistic: "p95", seconds: p95 };
    const { rates, binding } = system.highest([objective], 1);
    expect(binding).toEqual(objective);
    return rates.map((rate, at) => rate / (system.workers[at]?.sustainable ?? 0));
  };

  it("limits only the prefill pool for the time to first token, and only the decode pool for the time between tokens", () => {
    const first = shares("timeToFirstTokenSeconds", 0.5);
    expect(first[0]).toBeLessThan(0.98);
    expect(first[1]).toBeCloseTo(mostUtilization, 9);
    const each = shares("timePerOutputTokenSeconds", 0.02);
    expect(each[0]).toBeCloseTo(mostUtilization, 9);
    expect(each[1]).toBeLessThan(0.98);
  });

  it("limits both by the same factor if waiting for the decode pool alone takes longer than the first token may", () => {
    const [prefill = 0, decode = 1] = shares("timeToFirstTokenSeconds", 0.1);
    expect(prefill).toBeLessThan(0.5);
    expect(prefill / decode).toBeCloseTo(1, 9);
  });

  it("keeps the time to first token at a speed up to the rate that is highest at that speed", () => {
    const objective: Objective = { metric: "timeToFirstTokenSeconds", statistic: "p95", seconds: 0.5 };
    for (const faster of [0.8, 1.5]) {
      const { rates } = system.highest([objective], faster);
      const at = (factor: number) => [(rates[0] ?? 0) * factor, rates[1] ?? 0];
      expect(system.keeps([objective], at(0.999), faster)).toBe(true);
      expect(system.keeps([objective], at(1.005), faster)).toBe(false);
    }
  });

  it("limits both by the same factor for the end-to-end latency", () => {
    const [prefill = 0, decode = 1] = shares("endToEndLatencySeconds", 3);
    expect(prefill).toBeLessThan(0.98);
    expect(prefill / decode).toBeCloseTo(1, 9);
  });
});

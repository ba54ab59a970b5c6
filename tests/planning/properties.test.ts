import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { lengths } from "../../src/load/lengths.js";
import { type Random, randomFrom } from "../../src/load/simulation/random.js";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.js";
import { planCandidates } from "../../src/planning/planCandidates.js";
import type { RateDemand } from "../../src/planning/servingDemand.js";
import type { PlanOutcome } from "../../src/planning/servingPlan.js";
import type { ServingQuestion } from "../../src/planning/servingQuestion.js";

interface DrawnQuestion extends ServingQuestion {
  readonly demand: RateDemand;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const between = (random: Random, low: number, high: number) => Math.round(low * (high / low) ** random());

function drawnQuestion(seed: number): DrawnQuestion {
  const random = randomFrom(seed);
  const accelerator = pick(random, [nvidiaH100Sxm, nvidiaL40s, amdMi300x]);
  const limits = engineLimits(pick(random, ["vllm", "sglang", "tensorrt-llm"] as const), accelerator);
  return {
    models: [pick(random, [llama31_8b, llama31_70b, qwen3_30bA3b])],
    machines: [{ accelerator, pricePerAcceleratorHour: 1 + 3 * random(), engines: [{ limits }] }],
    demand: {
      requestsPerSecond: between(random, 1, 200),
      input: lengths(between(random, 100, 8000), { variation: pick(random, [0, 0.5, 1]) }),
      output: lengths(between(random, 20, 1000), { variation: pick(random, [0, 0.8]) }),
      squaredVariation: pick(random, [0, 1, 3]),
    },
    objectives: {
      timeToFirstTokenSeconds: { p95: between(random, 200, 5000) / 1000 },
      timePerOutputTokenSeconds: { p99: between(random, 10, 100) / 1000 },
      ...(random() < 0.3 && { endToEndLatencySeconds: { p90: between(random, 2000, 60_000) / 1000 } }),
    },
    headroom: pick(random, [0, 0.2]),
  };
}

function halved<Allowed extends object>(allowed: Allowed): Allowed {
  const entries = Object.entries(allowed).map(([name, value]) => [
    name,
    typeof value === "object" ? halved(value) : value / 1.5,
  ]);
  return Object.fromEntries(entries) as Allowed;
}

const costOf = (outcome: PlanOutcome) => (outcome.feasible ? outcome.costPerHour.value : Infinity);
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe("every candidate of random questions", () => {
  const all = seeds.flatMap((seed) => {
    const question = drawnQuestion(seed);
    return planCandidates(question).map((candidate) => ({
      question,
      candidate,
      base: evaluateCandidate(question, candidate),
    }));
  });

  it("keeps its objectives, or says why not and by how much", () => {
    expect(all.some(({ candidate, base }) => base.feasible && candidate.prefill)).toBe(true);
    for (const { base, question } of all) {
      if (!base.feasible) {
        const { reason, shortfall } = base;
        if (reason === "does not fit") expect(shortfall.kind === "bytes" && shortfall.bytes).toBeGreaterThan(0);
        else if (reason !== "impossible") expect(shortfall.kind === "ratio" && shortfall.ratio).toBeGreaterThan(1);
        continue;
      }
      const { timeToFirstTokenSeconds, timePerOutputTokenSeconds } = question.objectives ?? {};
      expect(base.times.timeToFirstToken.p95).toBeLessThanOrEqual((timeToFirstTokenSeconds?.p95 ?? 0) * 1.002);
      expect(base.times.timePerOutputToken.p99).toBeLessThanOrEqual((timePerOutputTokenSeconds?.p99 ?? 0) * 1.002);
      expect(base.probability).toBeGreaterThanOrEqual(0.48);
      expect(base.utilization).toBeLessThanOrEqual(1);
      const { value, interval } = base.costPerHour;
      expect(interval.low <= value && value <= interval.high).toBe(true);
      expect(JSON.parse(JSON.stringify(base))).toEqual(base);
    }
  });

  it.each<readonly [string, (question: DrawnQuestion) => ServingQuestion]>([
    [
      "a higher price",
      (question) => ({
        ...question,
        machines: question.machines.map((each) => ({ ...each, pricePerAcceleratorHour: 9 })),
      }),
    ],
    [
      "twice the demand",
      (question) => ({
        ...question,
        demand: { ...question.demand, requestsPerSecond: 2 * question.demand.requestsPerSecond },
      }),
    ],
    ["tighter objectives", (question) => ({ ...question, objectives: halved(question.objectives ?? {}) })],
    ["more headroom", (question) => ({ ...question, headroom: 0.4 })],
    ["confidence", (question) => ({ ...question, confidence: 0.85 })],
    ["spares", (question) => ({ ...question, availability: 0.999 })],
  ])("costs no less with %s", (_, change) => {
    for (const { question, candidate, base } of all)
      expect(costOf(evaluateCandidate(change(question), candidate))).toBeGreaterThanOrEqual(costOf(base) * (1 - 1e-9));
  });
});

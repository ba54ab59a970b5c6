import { describe, expect, it } from "vitest";
import { amdMi300x } from "../../src/accelerators/amdMi300x.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { usd } from "../../src/cost/money/usd.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { lengths } from "../../src/load/lengths.js";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.js";
import { planCandidates } from "../../src/planning/planCandidates.js";
import { planServing } from "../../src/planning/planServing.js";
import { planServingAsync } from "../../src/planning/planServingAsync.js";
import type { MachineOffer, ServingQuestion } from "../../src/planning/servingQuestion.js";
import { sparesFor } from "../../src/planning/sparesFor.js";
import { quantize } from "../../src/quantization/quantize.js";

const offer = (accelerator: MachineOffer["accelerator"], pricePerAcceleratorHour: number): MachineOffer => ({
  accelerator,
  pricePerAcceleratorHour,
  engines: [{ efficiency: efficiencyFor("vllm", accelerator), limits: engineLimits("vllm", accelerator) }],
});
const demand = {
  requestsPerSecond: 20,
  input: lengths(1155, { variation: 0.96 }),
  output: lengths(211, { variation: 0.77 }),
};
const question: ServingQuestion = {
  models: [llama31_70b, quantize(llama31_70b, { weights: fp8E4m3 })],
  machines: [offer(nvidiaH100Sxm, 2.5), offer(nvidiaL40s, 0.9), offer(amdMi300x, 2)],
  demand,
  objectives: { timeToFirstTokenSeconds: { p95: 1 }, timePerOutputTokenSeconds: { p95: 0.05 } },
};
const cheapest = (change: Partial<ServingQuestion>) => planServing({ ...question, ...change }).plans[0];
const cost = (change: Partial<ServingQuestion>) => cheapest(change)?.costPerHour.value ?? Infinity;

describe("planServing", () => {
  it("ranks plans that meet the objectives by cost, and gives a reason and a shortfall for all others", () => {
    const { plans, rejected, front } = planServing(question);
    expect(plans.length).toBeGreaterThan(3);
    const costs = plans.map(({ costPerHour }) => costPerHour.value);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    for (const plan of plans) {
      expect(plan.times.timeToFirstToken.p95).toBeLessThanOrEqual(1);
      expect(plan.times.timePerOutputToken.p95).toBeLessThanOrEqual(0.05);
      expect(plan.utilization).toBeLessThan(1);
      if (plan.pools === null)
        expect(plan.accelerators).toBe((plan.replicas + plan.spares) * plan.candidate.tensorParallel);
      expect(plan.probability).toBeGreaterThanOrEqual(0.5);
      expect(plan.probability).toBeLessThanOrEqual(1);
      const { value, interval } = plan.costPerHour;
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
    }
    expect(rejected.some(({ reason }) => reason === "does not fit")).toBe(true);
    for (const { shortfall } of rejected) {
      if (shortfall.kind === "bytes") expect(shortfall.bytes).toBeGreaterThan(0);
      if (shortfall.kind === "ratio") expect(shortfall.ratio).toBeGreaterThan(1);
    }
    const latencies = front.map(({ times }) => times.endToEndLatency.p95);
    expect(latencies).toEqual(latencies.toSorted((a, b) => b - a));
    expect(front[0]).toEqual(plans[0]);
    expect(JSON.parse(JSON.stringify({ plans, rejected }))).toEqual({ plans, rejected });
  });

  it("never gets cheaper with higher prices, demand, headroom, confidence or availability, or tighter objectives", () => {
    const base = cost({});
    const machines = question.machines.map((machine) => ({ ...machine, pricePerAcceleratorHour: 10 }));
    expect(cost({ machines })).toBeGreaterThanOrEqual(base);
    expect(cost({ demand: { ...demand, requestsPerSecond: 40 } })).toBeGreaterThanOrEqual(base);
    const tighter = { timeToFirstTokenSeconds: { p95: 0.5 }, timePerOutputTokenSeconds: { p95: 0.03 } };
    expect(cost({ objectives: tighter })).toBeGreaterThanOrEqual(base);
    expect(cost({ headroom: 0.4 })).toBeGreaterThanOrEqual(base);
    expect(cost({ confidence: 0.9 })).toBeGreaterThanOrEqual(base);
    expect(cost({ availability: 0.9999 })).toBeGreaterThan(base);
  });

  it("gives reasons when no candidate serves the demand", () => {
    const impossible = planServing({ ...question, objectives: { timePerOutputTokenSeconds: { mean: 1e-5 } } });
    expect(impossible.plans).toEqual([]);
    expect(impossible.rejected.some(({ reason }) => reason === "token alone too slow")).toBe(true);
    const few = planServing({ ...question, machines: [{ ...offer(nvidiaH100Sxm, 2.5), most: 2 }] });
    expect(few.plans).toEqual([]);
    expect(few.rejected.some(({ reason }) => reason === "too few machines")).toBe(true);
  });

  it("returns no replicas and no cost without demand, and no plans without candidates", () => {
    const idle = cheapest({ demand: { ...demand, requestsPerSecond: 0 } });
    expect(idle?.replicas).toBe(0);
    expect(idle?.costPerHour.value).toBe(0);
    expect(idle?.costPerMillionTokens).toBeNull();
    expect(planServing({ ...question, models: [] })).toEqual({ plans: [], rejected: [], front: [] });
  });

  it("answers whether one model runs on one machine, how fast, and on how many replicas", () => {
    const { plans } = planServing({
      models: [llama31_8b],
      machines: [{ ...offer(nvidiaL40s, 0.9), tensorParallel: [1], most: 1 }],
      demand: { requestsPerSecond: 0.5, input: 1000, output: 200 },
      headroom: 0,
    });
    expect(plans[0]?.accelerators).toBe(1);
    expect(plans[0]?.requestsPerSecondPerReplica.value).toBeGreaterThan(0.5);
  });

  it("accepts money, reports progress and stops when aborted", () => {
    const machines = question.machines.map((machine) => ({ ...machine, pricePerAcceleratorHour: usd("2.50") }));
    expect(cheapest({ machines })?.currency).toBe("USD");
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (done === 3) controller.abort(new Error("enough"));
    };
    expect(() => planServing(question, { onProgress, signal: controller.signal })).toThrow("enough");
    expect(seen).toEqual([1, 2, 3]);
  });

  it("lets a timer stop it between candidates, and otherwise answers the same", async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    expect(await planServingAsync(question, { pause })).toEqual(planServing(question));
    const models = Array.from({ length: 20 }, () => quantize(llama31_70b, { weights: fp8E4m3 }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("too long")), 1);
    const options = { pause, signal: controller.signal };
    await expect(planServingAsync({ ...question, models }, options)).rejects.toThrow("too long");
    expect(() => planServingAsync(question, {} as never)).toThrow(InvalidQuantityError);
  });

  it("takes questions and candidates that were sent to a worker", () => {
    const sent: ServingQuestion = structuredClone(question);
    const candidates = structuredClone(planCandidates(question));
    expect(candidates.map((candidate) => evaluateCandidate(sent, candidate))).toEqual(
      planCandidates(question).map((candidate) => evaluateCandidate(question, candidate)),
    );
  });

  it("evaluates 1,000 candidates in half a second on one idle core", () => {
    const models = Array.from({ length: 31 }, () => quantize(llama31_70b, { weights: fp8E4m3 }));
    const warm = planServing(question);
    const start = performance.now();
    const { plans, rejected } = planServing({ ...question, models });
    const each = (performance.now() - start) / (plans.length + rejected.length);
    expect(warm.plans.length).toBeGreaterThan(0);
    // A busy machine may take several times as long.
    expect(each).toBeLessThan(5);
  });

  it.each([
    ["a negative demand", { demand: { ...demand, requestsPerSecond: -1 } }],
    ["a confidence of 1", { confidence: 1 }],
    ["no models", { models: undefined as never }],
    ["a price that is no number", { machines: [{ ...offer(nvidiaL40s, 1), pricePerAcceleratorHour: Number.NaN }] }],
  ])("throws on %s", (_, change) => {
    expect(() => planServing({ ...question, ...change })).toThrow(InvalidQuantityError);
  });
});

describe("sparesFor", () => {
  it("is the smallest number whose binomial probability reaches the availability", () => {
    const up = (all: number, needed: number, availability: number) => {
      let sum = 0;
      for (let down = 0; down <= all - needed; down++) {
        let ways = 1;
        for (let at = 0; at < down; at++) ways = (ways * (all - at)) / (at + 1);
        sum += ways * availability ** (all - down) * (1 - availability) ** down;
      }
      return sum;
    };
    for (const replicas of [1, 5, 40]) {
      const spares = sparesFor(replicas, 0.9999, 0.99);
      expect(up(replicas + spares, replicas, 0.99)).toBeGreaterThanOrEqual(0.9999);
      expect(up(replicas + spares - 1, replicas, 0.99)).toBeLessThan(0.9999);
    }
  });
});

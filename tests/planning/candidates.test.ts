import { describe, expect, it } from "vitest";
import { nvidiaGb200 } from "../../src/accelerators/nvidiaGb200.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_405b } from "../../src/architectures/llama31_405b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { CurrencyMismatchError } from "../../src/errors/currencyMismatchError.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { estimateDisaggregated } from "../../src/load/pools/estimateDisaggregated.js";
import { trace } from "../../src/load/trace.js";
import { usualDegrees } from "../../src/planning/candidateDegrees.js";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.js";
import { planCandidates } from "../../src/planning/planCandidates.js";
import { planServing } from "../../src/planning/planServing.js";
import type { PlannedServing } from "../../src/planning/servingPlan.js";
import type { MachineOffer, ServingQuestion } from "../../src/planning/servingQuestion.js";

const limits = engineLimits("vllm", nvidiaH100Sxm);
const h100: MachineOffer = { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5, engines: [{ limits }] };
const question: ServingQuestion = {
  models: [llama31_8b],
  machines: [h100],
  demand: { requestsPerSecond: 100, input: 4000, output: 300 },
  objectives: { timeToFirstTokenSeconds: { p95: 0.5 }, timePerOutputTokenSeconds: { p95: 0.02 } },
};
const separate = (change: Partial<ServingQuestion> = {}): readonly PlannedServing[] =>
  planServing({ ...question, machines: [{ ...h100, pools: "separate" }], ...change }).plans;

describe("usualDegrees", () => {
  it("stays within one scale-up domain if the model fits", () => {
    const degrees = usualDegrees(llama31_8b, nvidiaH100Sxm);
    expect(degrees).toEqual([1, 2, 4, 8].map((tensorParallel) => ({ tensorParallel })));
  });

  it("adds the fewest pipeline stages with which the model fits", () => {
    const staged = usualDegrees(llama31_405b, nvidiaH100Sxm).filter(({ pipelineParallel = 1 }) => pipelineParallel > 1);
    expect(staged).toEqual([
      { tensorParallel: 8, pipelineParallel: 2 },
      { tensorParallel: 8, pipelineParallel: 4 },
    ]);
    const lengths = { inputTokens: 1000, outputTokens: 200, concurrency: 1 };
    const plan = { model: llama31_405b, accelerator: nvidiaH100Sxm, ...lengths };
    expect(estimateInference({ ...plan, tensorParallel: 8 }).fits).toBe(false);
    expect(estimateInference({ ...plan, ...staged[0] }).fits).toBe(true);
  });

  it("adds expert parallelism with tensor parallelism and attention ranks, up to a large scale-up domain", () => {
    const degrees = usualDegrees(qwen3_30bA3b, nvidiaGb200);
    expect(degrees).toContainEqual({ tensorParallel: 4, expertParallel: 4 });
    expect(degrees).toContainEqual({ tensorParallel: 1, attentionDataParallel: 64, expertParallel: 64 });
    expect(Math.max(...degrees.map(({ tensorParallel }) => tensorParallel))).toBeLessThanOrEqual(16);
  });

  it("never exceeds the available accelerators", () => {
    for (const { tensorParallel, pipelineParallel = 1, attentionDataParallel = 1 } of usualDegrees(
      qwen3_30bA3b,
      nvidiaH100Sxm,
      2,
    ))
      expect(tensorParallel * pipelineParallel * attentionDataParallel).toBeLessThanOrEqual(2);
  });
});

describe("planCandidates", () => {
  it("tries disaggregated pools only for engines that support them", () => {
    expect(planCandidates(question).some(({ prefill }) => prefill !== undefined)).toBe(true);
    const generic = { ...question, machines: [{ ...h100, engines: [{}] }] };
    expect(planCandidates(generic).some(({ prefill }) => prefill !== undefined)).toBe(false);
    const shared = { ...question, machines: [{ ...h100, pools: "shared" as const }] };
    expect(planCandidates(shared).some(({ prefill }) => prefill !== undefined)).toBe(false);
  });

  it("tries exactly what a machine lists", () => {
    const degrees = [{ tensorParallel: 2, pipelineParallel: 2 }];
    const listed = { ...question, machines: [{ ...h100, degrees, pools: "shared" as const }] };
    expect(planCandidates(listed)).toEqual([{ model: 0, machine: 0, engine: 0, ...degrees[0] }]);
  });
});

describe("disaggregated pools", () => {
  it("meet the objectives, count the accelerators of both pools, and agree with estimateDisaggregated", () => {
    const [plan] = separate();
    const prefill = plan?.candidate.prefill;
    if (!plan?.pools || !prefill) throw new Error("plans with pools");
    expect(plan.times.timeToFirstToken.p95).toBeLessThanOrEqual(0.5);
    expect(plan.times.timePerOutputToken.p95).toBeLessThanOrEqual(0.02);
    const { prefillWorkers, decodeWorkers } = plan.pools;
    expect(plan.replicas).toBe(prefillWorkers + decodeWorkers);
    const { candidate } = plan;
    expect(plan.accelerators).toBe(prefillWorkers * prefill.tensorParallel + decodeWorkers * candidate.tensorParallel);
    const pool = { accelerator: nvidiaH100Sxm, limits };
    const closed = estimateDisaggregated({
      model: llama31_8b,
      prefill: { ...pool, workers: prefillWorkers, tensorParallel: prefill.tensorParallel },
      decode: { ...pool, workers: decodeWorkers, tensorParallel: candidate.tensorParallel },
      input: 4000,
      output: 300,
      concurrency: Math.round(100 * plan.times.endToEndLatency.mean),
    });
    if (!closed.fits) throw new Error("fits");
    expect(closed.requestsPerSecond.value / 100).toBeCloseTo(1, 1);
    expect(closed.timePerOutputTokenSeconds.value / plan.times.timePerOutputToken.mean).toBeCloseTo(1, 1);
  });

  it("grow with the demand and with tighter objectives, each pool separately", () => {
    const pools = (change: Partial<ServingQuestion>) => {
      const [plan] = separate({ ...change });
      return plan?.accelerators ?? Infinity;
    };
    const base = pools({});
    expect(pools({ demand: { requestsPerSecond: 200, input: 4000, output: 300 } })).toBeGreaterThan(base);
    expect(
      pools({ objectives: { timeToFirstTokenSeconds: { p95: 0.5 }, timePerOutputTokenSeconds: { p95: 0.01 } } }),
    ).toBeGreaterThanOrEqual(base);
    expect(
      pools({ objectives: { ...question.objectives, endToEndLatencySeconds: { p95: 3 } } }),
    ).toBeGreaterThanOrEqual(base);
  });

  it("are rejected with the objective that a single request violates", () => {
    const candidate = { model: 0, machine: 0, engine: 0, tensorParallel: 1, prefill: { tensorParallel: 1 } };
    const found = evaluateCandidate(
      { ...question, objectives: { timeToFirstTokenSeconds: { p95: 0.001 } } },
      candidate,
    );
    expect(!found.feasible && found.reason).toBe("first token alone too slow");
    expect(!found.feasible && found.shortfall.kind === "ratio" && found.shortfall.ratio).toBeGreaterThan(1);
  });
});

describe("demand", () => {
  const shape = { input: 1000, output: 200 };
  const cheapest = (demand: ServingQuestion["demand"]) => planServing({ ...question, demand }).plans[0];
  const curve = [10, 80, 40].map((requestsPerSecond) => ({ seconds: 3600, requestsPerSecond }));

  it("is sized for the peak of a curve, with unit costs over all of its tokens", () => {
    const peak = cheapest({ requestsPerSecond: 80, ...shape });
    const day = cheapest({ curve, ...shape });
    expect(day?.costPerHour.value).toBe(peak?.costPerHour.value);
    const [dear, cheap] = [day?.costPerMillionTokens?.value ?? 0, peak?.costPerMillionTokens?.value ?? 1];
    expect(dear / cheap).toBeCloseTo(80 / (130 / 3), 9);
  });

  it("is that of the busiest minute of a trace, with its lengths", () => {
    const requests = Array.from({ length: 1200 }, (_, at) => ({
      arrivalSeconds: at < 600 ? at / 2 : 300 + (at - 600) / 10,
      inputTokens: 500 + (at % 7) * 100,
      outputTokens: 50 + (at % 5) * 20,
    }));
    const traced = cheapest({ trace: trace(requests) });
    expect(traced?.times.endToEndLatency.mean).toBeGreaterThan(0);
    const steady = cheapest({ requestsPerSecond: 10, input: trace(requests).input, output: trace(requests).output });
    expect(traced?.replicas).toBe(steady?.replicas);
  });

  it("needs no replicas at a rate of 0", () => {
    for (const demand of [
      { curve: [], ...shape },
      { curve: [{ seconds: 60, requestsPerSecond: 0 }], ...shape },
    ]) {
      const plan = cheapest(demand);
      expect(plan?.accelerators).toBe(0);
      expect(plan?.costPerMillionTokens).toBeNull();
    }
  });

  it.each([
    ["two kinds at once", { requestsPerSecond: 1, curve, ...shape } as never],
    ["none", { ...shape } as never],
    ["a negative rate in a curve", { curve: [{ seconds: 60, requestsPerSecond: -1 }], ...shape }],
    ["a trace that is none", { trace: { arrivals: "burst" } } as never],
  ])("throws on %s", (_, demand) => {
    expect(() => planServing({ ...question, demand })).toThrow(InvalidQuantityError);
  });

  it("names a trace that was not built by trace", () => {
    expect(() => planServing({ ...question, demand: { trace: [] as never } })).toThrow(
      "demand.trace must be what trace returned; got a list.",
    );
  });
});

describe("machines", () => {
  const at = (price: unknown) => ({ ...h100, pricePerAcceleratorHour: price as number });

  it("must be priced in one currency, because plans are ranked by cost", () => {
    const [dollars, euros] = [at({ amount: "2", currency: "USD" }), at({ amount: "2", currency: "EUR" })];
    expect(() => planServing({ ...question, machines: [dollars, euros] })).toThrow(CurrencyMismatchError);
    expect(planServing({ ...question, machines: [dollars, dollars] }).plans.length).toBeGreaterThan(0);
  });

  it.each([
    [at(undefined), "machines[0].pricePerAcceleratorHour must be a number or an amount of money; got undefined."],
    [
      { ...h100, engines: ["vllm" as never] },
      'machines[0].engines[0] must be an object of efficiency and limits; got "vllm".',
    ],
  ])("name what is missing", (machine, message) => {
    expect(() => planServing({ ...question, machines: [machine] })).toThrow(message);
  });
});

describe("probability", () => {
  const at = (change: Partial<ServingQuestion>) => planServing({ ...question, ...change }).plans[0]?.probability ?? 0;

  it("is at least the required confidence, and rises with headroom", () => {
    for (const confidence of [0.6, 0.8, 0.95]) {
      for (const plan of planServing({ ...question, headroom: 0, confidence }).plans)
        expect(plan.probability).toBeGreaterThan(confidence - 0.02);
    }
    expect(at({ headroom: 0.5 })).toBeGreaterThan(at({ headroom: 0 }));
  });
});

import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaL40s } from "../../src/accelerators/nvidiaL40s.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { usualDegrees } from "../../src/planning/candidateDegrees.js";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.js";
import { planCandidates } from "../../src/planning/planCandidates.js";
import { planMixedServing } from "../../src/planning/planMixedServing.js";
import { planServing } from "../../src/planning/planServing.js";
import { planServingAsync } from "../../src/planning/planServingAsync.js";
import type { ReplicaDegrees } from "../../src/planning/replicaDegrees.js";
import type { MachineOffer, ServingQuestion } from "../../src/planning/servingQuestion.js";

const limits = engineLimits("vllm", nvidiaH100Sxm);
const h100: MachineOffer = { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5 };
const demand = { requestsPerSecond: 10, input: 1000, output: 200 };
const question: ServingQuestion = { models: [llama31_8b], machines: [h100], demand };
const candidate = { model: 0, machine: 0, engine: 0, tensorParallel: 1 };

describe("questions", () => {
  const machine = (change: object) => ({ machines: [{ ...h100, ...change }] });
  const asked = (change: object) => ({ demand: { ...demand, ...change } });
  const curve = [{ seconds: 60, requestsPerSecond: 1 }];

  const mistakes: readonly (readonly [object, string])[] = [
    [{ models: 1 }, "models must be a list"],
    [{ machines: 1 }, "machines must be a list"],
    [{ demand: 1 }, "demand must be an object; got 1."],
    [{ clock: 1 }, 'question option "clock"'],
    [machine({ most: -1 }), "machines[0].most must"],
    [machine({ engines: 1 }), "machines[0].engines must be a list"],
    [machine({ engines: [1] }), "machines[0].engines[0] must be an object of efficiency and limits"],
    [machine({ tensorParallel: [0] }), "machines[0].tensorParallel[0] must"],
    [machine({ degrees: [{ tensorParallel: 0 }] }), "machines[0].degrees[0].tensorParallel must"],
    [
      machine({ degrees: [{ tensorParallel: 1, pipelineParallel: 0 }] }),
      "machines[0].degrees[0].pipelineParallel must",
    ],
    [
      machine({ degrees: [{ tensorParallel: 1, attentionDataParallel: 0 }] }),
      "machines[0].degrees[0].attentionDataParallel must",
    ],
    [machine({ degrees: [{ tensorParallel: 1, expertParallel: 0 }] }), "machines[0].degrees[0].expertParallel must"],
    [machine({ pools: "own" }), "machines[0].pools must be one of shared, separate, both"],
    [machine({ linkBytesPerSecond: 0 }), "machines[0].linkBytesPerSecond must"],
    [machine({ pricePerAcceleratorHour: -1 }), "machines[0].pricePerAcceleratorHour must"],
    [machine({ rent: 1 }), 'machines[0] option "rent"'],
    [asked({ requestsPerSecond: -1 }), "demand.requestsPerSecond must"],
    [asked({ squaredVariation: -1 }), "demand.squaredVariation must"],
    [asked({ speed: 1 }), 'demand option "speed"'],
    [asked({ input: 0 }), "input must"],
    [asked({ output: 0 }), "output must"],
    [
      asked({ requestsPerSecond: undefined }),
      "demand must be exactly one of requestsPerSecond, curve and trace; got undefined.",
    ],
    [
      asked({ curve }),
      'demand must be exactly one of requestsPerSecond, curve and trace; got "requestsPerSecond and curve".',
    ],
    [
      asked({ requestsPerSecond: undefined, curve: [{ seconds: 0, requestsPerSecond: 1 }] }),
      "demand.curve[0].seconds must",
    ],
    [
      asked({ requestsPerSecond: undefined, curve: [{ seconds: 1, requestsPerSecond: -1 }] }),
      "demand.curve[0].requestsPerSecond must",
    ],
    [asked({ requestsPerSecond: undefined, curve, input: 0 }), "input must"],
    [{ demand: { trace: {} } }, "load.arrivals must"],
    [{ objectives: { timePerOutputTokenSeconds: { p95: 0 } } }, "objectives.timePerOutputTokenSeconds.p95 must"],
    [{ availability: 1 }, "availability must"],
    [{ availability: -0.1 }, "availability must"],
    [{ replicaAvailability: 0 }, "replicaAvailability must be above 0 and at most 1; got 0."],
    [{ replicaAvailability: 1.1 }, "replicaAvailability must"],
    [{ headroom: 1 }, "headroom must"],
    [{ headroom: -0.1 }, "headroom must"],
    [{ confidence: 0.001 }, "confidence must"],
    [{ confidence: 1 }, "confidence must"],
    [{ context: "any" }, "context must be one of within-maximum, beyond-maximum"],
  ];

  it.each(mistakes.map(([change, message]) => [message, change] as const))("are checked: %s", (message, change) => {
    expect(() => planCandidates({ ...question, ...change } as ServingQuestion)).toThrow(message);
  });

  it("may have the highest and lowest values that are allowed", () => {
    for (const change of [
      { availability: 0 },
      { availability: 0.999_999_999 },
      { replicaAvailability: 1 },
      { headroom: 0 },
      { headroom: 0.99 },
      { confidence: 0.01 },
      { confidence: 0.99 },
      asked({ requestsPerSecond: 0 }),
    ])
      expect(planCandidates({ ...question, ...change }).length).toBe(4);
  });

  it("are checked when a single candidate is evaluated", () => {
    const evaluate = (change: object) => () =>
      evaluateCandidate({ ...question, ...change } as ServingQuestion, candidate);
    expect(evaluate({ models: 1 })).toThrow("question.models must be a list");
    expect(evaluate({ machines: 1 })).toThrow("question.machines must be a list");
    expect(evaluate({ demand: 1 })).toThrow("question.demand must be an object");
    expect(evaluate({ demand: { requestsPerSecond: 1 } })).toThrow("demand.input must be a number of tokens");
    expect(evaluate({ demand: { requestsPerSecond: 1, input: 1, output: 0 } })).toThrow(
      "demand.output must be above 0",
    );
    expect(() => evaluateCandidate(1 as never, candidate)).toThrow("question must be an object");
  });
});

describe("candidates", () => {
  const degrees: readonly ReplicaDegrees[] = [
    { tensorParallel: 1 },
    { tensorParallel: 2 },
    { tensorParallel: 1, attentionDataParallel: 2, expertParallel: 2 },
    { tensorParallel: 2, pipelineParallel: 2 },
    { tensorParallel: 2, expertParallel: 2 },
  ];
  const listed = (change: Partial<MachineOffer>) =>
    planCandidates({ ...question, machines: [{ ...h100, degrees, ...change }] });
  const base = { model: 0, machine: 0, engine: 0 };

  it("have prefill workers of the same degrees, half the accelerators or plain tensor parallelism", () => {
    const [one, two, ranks, stages, experts] = degrees;
    expect(listed({ pools: "separate" })).toEqual([
      { ...base, ...one, prefill: one },
      { ...base, ...two, prefill: two },
      { ...base, ...two, prefill: one },
      { ...base, ...ranks, prefill: ranks },
      { ...base, ...ranks, prefill: two },
      { ...base, ...stages, prefill: stages },
      { ...base, ...experts, prefill: experts },
      { ...base, ...experts, prefill: two },
    ]);
  });

  it("share replicas unless the machine or the engine says otherwise", () => {
    const shared = degrees.map((each) => ({ ...base, ...each }));
    expect(listed({})).toEqual(shared);
    expect(listed({ pools: "shared", engines: [{ limits }] })).toEqual(shared);
    expect(listed({ pools: "both" }).length).toBe(5 + 8);
    expect(listed({ engines: [{}, { limits }] }).map(({ engine }) => engine)).toEqual([
      ...Array.from({ length: 5 }, () => 0),
      ...Array.from({ length: 5 + 8 }, () => 1),
    ]);
    expect(listed({ engines: [{ limits: { ...limits, engine: "unknown" } }] })).toEqual(shared);
  });

  it("name their machine, model and tensor-parallel degree", () => {
    const machines = [{ ...h100, tensorParallel: [1, 4] }, h100];
    const found = planCandidates({ ...question, models: [llama31_8b, llama31_8b], machines });
    const ids = found.map((each) => [each.machine, each.model, each.tensorParallel].join(" "));
    const all = (machine: number, tried: readonly number[]) =>
      [0, 1].flatMap((model) => tried.map((degree) => `${machine} ${model} ${degree}`));
    expect(ids).toEqual([...all(0, [1, 4]), ...all(1, [1, 2, 4, 8])]);
  });
});

describe("usualDegrees", () => {
  const spread = (ranks: number) => ({ tensorParallel: 1, attentionDataParallel: ranks, expertParallel: ranks });
  const mixed = [2, 4, 8].flatMap((degree) => [{ tensorParallel: degree, expertParallel: degree }, spread(degree)]);
  const plain = [1, 2, 4, 8].map((tensorParallel) => ({ tensorParallel }));

  it("splits 671 GB of DeepSeek V3 over at least 2 groups of 8 accelerators with 72.7 GB for weights", () => {
    expect(usualDegrees(deepseekV3, nvidiaH100Sxm)).toEqual([
      ...plain,
      ...mixed,
      { tensorParallel: 8, pipelineParallel: 2 },
      { tensorParallel: 8, pipelineParallel: 4 },
      spread(16),
      spread(32),
    ]);
    expect(usualDegrees(deepseekV3, nvidiaH100Sxm, 16)).toEqual([
      ...plain,
      ...mixed,
      { tensorParallel: 8, pipelineParallel: 2 },
      spread(16),
    ]);
  });

  it("takes 8 accelerators for a scale-up domain of unknown size, and no stages for weights that stay on the chip", () => {
    expect(usualDegrees(llama31_8b, nvidiaL40s)).toEqual(plain);
    expect(usualDegrees(llama31_70b, groqLpuV1).every(({ pipelineParallel }) => pipelineParallel === undefined)).toBe(
      true,
    );
  });

  it.each([
    [1, nvidiaH100Sxm, 8, "model must"],
    [llama31_8b, 1, 8, "accelerator must"],
    [llama31_8b, nvidiaH100Sxm, 0, "most must"],
  ])("throws on invalid arguments", (model, accelerator, most, message) => {
    expect(() => usualDegrees(model as never, accelerator as never, most)).toThrow(message);
  });
});

describe("searches", () => {
  it("throw if the signal was aborted without a reason, or an option is not known", () => {
    const signal = { aborted: true };
    expect(() => planServing(question, { signal })).toThrow("signal.aborted must be false");
    expect(() => planServing(question, { onProgress: 1 as never })).toThrow("onProgress must be a function");
    expect(() => planServing(question, { signal: 1 as never })).toThrow("signal must be an object");
    expect(() => planServing(question, { wait: 1 } as never)).toThrow('options option "wait"');
    expect(() => planServingAsync(question, {} as never)).toThrow("pause must be a function");
  });

  it("pause after every 16 candidates", async () => {
    const seen: number[] = [];
    let done = 0;
    const machines = [{ ...h100, tensorParallel: Array.from({ length: 35 }, () => 1) }];
    await planServingAsync(
      { ...question, machines },
      {
        pause: async () => void seen.push(done),
        onProgress: (count) => {
          done = count;
        },
      },
    );
    expect(seen).toEqual([16, 32]);
  });
});

describe("requests of one token", () => {
  const reranking = { ...question, demand: { ...demand, output: 1 }, machines: [{ ...h100, engines: [{ limits }] }] };

  it("need no decode pool: no candidate has one, and all figures are finite", () => {
    const answer = planServing({ ...reranking, objectives: { timeToFirstTokenSeconds: { p95: 0.05 } } });
    expect(planCandidates(reranking).every(({ prefill }) => prefill === undefined)).toBe(true);
    expect(planCandidates(reranking)).not.toEqual([]);
    for (const { shortfall } of answer.rejected)
      if (shortfall.kind === "ratio") expect(shortfall.ratio).toBeGreaterThan(1);
    expect(planServing(reranking).plans.length).toBeGreaterThan(0);
  });
});

describe("a kind of machine that is not available", () => {
  const none = {
    ...question,
    machines: [
      { ...h100, most: 0 },
      { accelerator: nvidiaL40s, pricePerAcceleratorHour: 0.9 },
    ],
  };

  it("is rejected with the number of accelerators that it would need", () => {
    const { plans, rejected } = planServing(none);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.every(({ candidate: { machine } }) => machine === 1)).toBe(true);
    const few = rejected.filter(({ candidate: { machine } }) => machine === 0);
    expect(few.length).toBeGreaterThan(0);
    for (const { reason, shortfall } of few) {
      expect(reason).toBe("too few machines");
      expect(shortfall).toMatchObject({ kind: "accelerators", most: 0 });
    }
    expect(planMixedServing(none).plans[0]?.parts.map(({ plan }) => plan.candidate.machine)).toEqual([1]);
  });
});

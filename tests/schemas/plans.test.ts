import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { inferenceCost, money } from "llm-economics/cost";
import { efficiencyFor, engineLimits } from "llm-economics/efficiency";
import { isLlmEconomicsError, MalformedInputError } from "llm-economics/errors";
import { fp8E4m3 } from "llm-economics/formats";
import { estimateInference } from "llm-economics/inference";
import { burst, closedLoop, estimateLoad, poisson, trace } from "llm-economics/load";
import { planServing } from "llm-economics/planning";
import { quantize } from "llm-economics/quantization";
import * as schemas from "llm-economics/schemas";
import { fixedServing } from "llm-economics/testing";
import { estimateTraining } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonFiles } from "../../scripts/package/jsonFiles.ts";
import { changed } from "../complaint.ts";

const accelerator = nvidiaH100Sxm;
const model = quantize(llama31_8b, { weights: fp8E4m3 });
const engine = { efficiency: efficiencyFor("vllm", accelerator), limits: engineLimits("vllm", accelerator) };
const shape = { input: 1000, output: 200 };

const inferencePlan = {
  ...{ model, accelerator, ...engine, inputTokens: 1024, outputTokens: 256, cachedInputTokens: 1, concurrency: 8 },
  ...{ tensorParallel: 1, pipelineParallel: 1, dataParallel: 1, attentionDataParallel: 1, expertParallel: 1 },
  ...{ start: "steady", execution: "cuda-graph", context: "within-maximum", schedule: "continuous" },
};
const loadPlan = { model, accelerator, ...engine, cachedInputTokens: 10, load: poisson(2, shape) };
const trainingPlan = {
  ...{ model: llama31_8b, accelerator, tokens: 1e9, sequenceTokens: 2048, batchSequences: 64, microBatchSequences: 1 },
  ...{
    dataParallel: 8,
    tensorParallel: 1,
    pipelineParallel: 1,
    contextParallel: 1,
    expertParallel: 1,
    shardingStage: 3,
  },
  ...{ recomputation: "full", kernels: "eager", loss: "upcast", dropout: 0, framework: "torchtitan", interleave: 1 },
  ...{ frameworkReleasedOn: "2025-07", contextLimit: "enforced", gradients: "kept", execution: "eager" },
};
const question = {
  models: [model],
  machines: [
    {
      accelerator,
      pricePerAcceleratorHour: 2.5,
      most: 64,
      tensorParallel: [1],
      pools: "shared",
      linkBytesPerSecond: 5e10,
    },
  ],
  demand: { requestsPerSecond: 5, ...shape, squaredVariation: 1 },
  ...{ objectives: { timeToFirstTokenSeconds: { p95: 10 } }, availability: 0.9, replicaAvailability: 0.99 },
  ...{ headroom: 0.1, confidence: 0.5, context: "within-maximum" },
};
const serving = { ...fixedServing };
const cost = {
  serving,
  pricePerAcceleratorHour: { amount: "2.10", currency: "USD" },
  utilization: 0.5,
  allocation: "by-time",
};

function costOf(given: typeof cost): unknown {
  const { amount, currency } = given.pricePerAcceleratorHour;
  return inferenceCost({ ...given, pricePerAcceleratorHour: money(amount, currency) } as never);
}

/** Each schema with the function whose input it describes, a valid input and the paths to vary. */
const inputs = [
  ["inferencePlan", schemas.inferencePlanSchema, estimateInference, inferencePlan, Object.keys(inferencePlan)],
  [
    "loadPlan",
    schemas.loadPlanSchema,
    estimateLoad,
    loadPlan,
    [
      ...Object.keys(loadPlan),
      "load.arrivals",
      "load.requestsPerSecond",
      "load.squaredVariation",
      "load.input",
      "load.input.mean",
      "load.output.variation",
    ],
  ],
  ["trainingPlan", schemas.trainingPlanSchema, estimateTraining, trainingPlan, Object.keys(trainingPlan)],
  [
    "servingQuestion",
    schemas.servingQuestionSchema,
    planServing,
    question,
    [
      ...Object.keys(question),
      "machines[0].pricePerAcceleratorHour",
      "machines[0].most",
      "machines[0].tensorParallel",
      "machines[0].pools",
      "machines[0].linkBytesPerSecond",
      "demand.requestsPerSecond",
      "demand.input",
      "demand.squaredVariation",
      "objectives.timeToFirstTokenSeconds.p95",
    ],
  ],
  [
    "inferenceCost",
    schemas.inferenceCostSchema,
    costOf,
    cost,
    [
      "utilization",
      "allocation",
      "serving.prefillShare",
      "serving.accelerators",
      "pricePerAcceleratorHour.currency",
      "serving.outputTokensPerSecond",
    ],
  ],
] as const;

const values = [
  -1,
  0,
  0.5,
  1,
  2,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "such a word",
  null,
  true,
  [],
  {},
  [0],
];

/**
 * Values that a schema allows and a function refuses because of other fields of the same plan, such as a degree of experts for a
 * model without experts. A schema says what a field may be; the functions also say what fits together.
 */
const betweenFields: Readonly<Record<string, readonly unknown[]>> = {
  "inferencePlan.expertParallel": [2],
  "trainingPlan.expertParallel": [2],
  // Fewer sequences than the eight data-parallel ranks of the plan.
  "trainingPlan.batchSequences": [1, 2],
};

function accepts(call: (input: never) => unknown, input: object): boolean {
  try {
    call(input as never);
    return true;
  } catch (error) {
    if (isLlmEconomicsError(error)) return false;
    throw error;
  }
}

describe.each(inputs)("%s schema", (name, schema, call, valid, paths) => {
  const parsed = (input: unknown) => z.safeParse(schema as never, input).success;

  it("accepts what the function accepts, also after a journey as JSON", () => {
    expect(accepts(call as never, valid)).toBe(true);
    expect(z.prettifyError(z.safeParse(schema as never, valid).error ?? new z.ZodError([]))).toBe("");
    expect(parsed(JSON.parse(JSON.stringify(valid)))).toBe(true);
  });

  it.each(paths)("agrees with the function about every value of %s", (path) => {
    const differing = values.filter((value) => {
      const input = changed(valid, path, value);
      return parsed(input) !== accepts(call as never, input);
    });
    expect(differing).toEqual(betweenFields[`${name}.${path}`] ?? []);
  });

  it("rejects an unknown key, as the function does", () => {
    expect(parsed({ ...valid, concurency: 1 })).toBe(false);
    expect(accepts(call as never, { ...valid, concurency: 1 })).toBe(false);
  });

  it("ships as JSON Schema that accepts the same input", () => {
    const text = jsonFiles().get(`schemas/${name}.json`) ?? "";
    const described = z.fromJSONSchema(JSON.parse(text));
    expect(described.safeParse(JSON.parse(JSON.stringify(valid))).success).toBe(true);
    expect(described.safeParse({ ...valid, concurency: 1 }).success).toBe(false);
  });
});

describe("loads and rates of plans", () => {
  const requests = [
    { arrivalSeconds: 0, inputTokens: 10, outputTokens: 5 },
    { arrivalSeconds: 1, inputTokens: 9, outputTokens: 4 },
  ];

  it.each([
    closedLoop(4, shape),
    burst(8, { ...shape, concurrency: 2 }),
    trace(requests),
    poisson(2, { ...shape, requests: 20 }),
  ])("take every kind of load", (load) => {
    expect(schemas.parseLoadPlan(JSON.parse(JSON.stringify({ ...loadPlan, load }))).load).toEqual(load);
  });

  it.each([
    [{ concurrency: undefined, requestsPerSecond: 2 }, true],
    [{ requestsPerSecond: 2 }, false],
    [{ concurrency: undefined }, false],
    [{ schedule: "static" }, true],
    [{ schedule: "static", concurrency: undefined }, false],
    [{ schedule: "offline", concurrency: undefined }, true],
    [{ cachedInputTokens: 1025 }, false],
  ])("agree with the function that %o is valid: %s", (change, isValid) => {
    const plan = { ...inferencePlan, ...change };
    expect(z.safeParse(schemas.inferencePlanSchema, plan).success).toBe(isValid);
    expect(accepts(estimateInference, plan)).toBe(isValid);
  });
});

describe("demands of a question", () => {
  const curve = [
    { seconds: 3600, requestsPerSecond: 2 },
    { seconds: 7200, requestsPerSecond: 0 },
  ];
  const machine = { accelerator, pricePerAcceleratorHour: 2.5 };
  const requests = [0, 1, 2].map((arrivalSeconds) => ({ arrivalSeconds, inputTokens: 100, outputTokens: 20 }));

  it.each([
    [{ demand: { curve, ...shape } }, true],
    [{ demand: { curve: [{ seconds: 0, requestsPerSecond: 1 }], ...shape } }, false],
    [{ demand: { curve, requestsPerSecond: 2, ...shape } }, false],
    [{ demand: shape }, false],
    [{ demand: { trace: trace(requests), windowSeconds: 10 } }, true],
    [{ demand: { trace: poisson(2, shape) } }, false],
    [{ machines: [{ ...machine, degrees: [{ tensorParallel: 2, pipelineParallel: 1 }] }] }, true],
    [{ machines: [{ ...machine, degrees: [{ pipelineParallel: 1 }] }] }, false],
  ])("agree with the function, %#", (change, isValid) => {
    const { tensorParallel: _, ...rest } = { ...question, ...change } as Record<string, unknown>;
    expect(z.safeParse(schemas.servingQuestionSchema, rest).success).toBe(isValid);
    expect(accepts(planServing as never, rest)).toBe(isValid);
  });
});

describe("parsers of plans", () => {
  it.each([
    [schemas.parseInferencePlan, inferencePlan, "inputTokens"],
    [schemas.parseTrainingPlan, trainingPlan, "tokens"],
    [schemas.parseServingQuestion, question, "demand"],
    [schemas.parseLoadPlan, loadPlan, "load"],
  ] as const)("%o returns a valid input and names the field of an invalid one", (parse, valid, field) => {
    expect(parse(valid)).toEqual(valid);
    expect(() => parse({ ...valid, [field]: "x" })).toThrow(MalformedInputError);
    expect(() => parse({ ...valid, [field]: "x" })).toThrow(field);
  });
});

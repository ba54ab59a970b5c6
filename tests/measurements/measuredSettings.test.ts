import { groqLpuV1, nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b, llama31_70b, llama31_405b } from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { machineProfile } from "../../src/efficiency/machineProfile.js";
import { engineProfile } from "../../src/measurements/engineProfile.js";
import { measuredPlan } from "../../src/measurements/measuredPlan.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { keepsWholeContext } from "../../src/measurements/wholeContext.js";

const parts = {
  architectures: { small: llama31_8b, large: llama31_70b, huge: llama31_405b, experts: deepseekV3 },
  accelerators: { h100: nvidiaH100Sxm, a100: nvidiaA100Sxm4_80gb, groq: groqLpuV1 },
};
const row: Measurement = {
  id: "row",
  engine: "vLLM 0.7.0",
  model: "small",
  hardware: "h100",
  accelerators: 1,
  parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
  precision: { weights: "bf16", activations: "bf16", kvCache: "bf16" },
  workload: { mode: "offline", inputTokens: 1000, outputTokens: 200, concurrency: null, requestRate: null },
  measured: [],
};
function planOf(change: Partial<Measurement>) {
  const plan = measuredPlan({ ...row, ...change }, parts);
  if ("reason" in plan) throw new Error(plan.reason);
  return plan;
}
const limitsOf = (change: Partial<Measurement>) => planOf(change).options.limits;

describe("the engine limits of a row", () => {
  it("are those of a tuned engine, and the engine's defaults where a server ran with them", () => {
    expect(limitsOf({})).toMatchObject({ engine: "unknown", memoryRule: "share-of-free" });
    const burst = { ...row.workload, mode: "burst" };
    expect(limitsOf({ workload: burst })).toMatchObject({ engine: "vllm", version: "0.7.0", maxSequences: 256 });
    expect(limitsOf({ workload: burst, engine: "exllama 2" })).toMatchObject({ engine: "unknown" });
  });

  it("are overridden by each setting that a row states", () => {
    const settings = { maxBatchedTokens: 4096, promptIntervalSteps: 2, memoryShare: 0.8, chunkedPrefill: false };
    expect(limitsOf({ settings })).toMatchObject({
      maxBatchedTokens: 4096,
      promptIntervalSteps: 2,
      memoryUtilization: 0.8,
      chunkedPrefill: "whole-prompts",
    });
    expect(limitsOf({ settings: { chunkedPrefill: true } })?.chunkedPrefill).toBe("mixed");
  });

  const ranks = { model: "experts", accelerators: 8, parallelism: { tensor: 1, pipeline: 1, expert: 8, data: 8 } };
  const server = { ...row.workload, mode: "server", requestRate: 4, concurrency: 100 };
  it.each<[what: string, change: Partial<Measurement>, sequences: number]>([
    ["of a rank", { settings: { maxSequencesPerRank: 24, maxSequences: 512 } }, 24],
    ["of the engine", { settings: { maxSequences: 512 } }, 512],
    ["of the engine, over its ranks", { ...ranks, settings: { maxSequences: 500 } }, 63],
    ["of at least one a rank", { ...ranks, settings: { maxSequences: 3 } }, 1],
    ["in flight at a rate", { workload: server }, 100],
    ["in flight at a rate, over the ranks", { ...ranks, workload: server }, 13],
    ["in flight as a setting says", { workload: server, settings: { maxSequences: 40 } }, 40],
    ["without a cap at a rate", { workload: { ...server, concurrency: null } }, Number.MAX_SAFE_INTEGER],
    ["without a cap in a closed loop", { workload: { ...server, requestRate: null } }, Number.MAX_SAFE_INTEGER],
  ])("have the most sequences %s", (_, change, sequences) => {
    expect(limitsOf(change)?.maxSequences).toBe(sequences);
  });

  it("reserve the whole output in static batches alone", () => {
    expect(limitsOf({})?.admission).toBe("as-generated");
    expect(limitsOf({ notes: "In-flight batching off" })?.admission).toBe("whole-output");
  });
});

describe("the parallel degrees of a row that states none", () => {
  const free = { parallelism: null };
  it.each<[what: string, change: Partial<Measurement>, degrees: object]>([
    ["leave 30 % of the memory for the cache", { model: "large", accelerators: 4 }, { tensorParallel: 4 }],
    ["double until the model fits", { model: "huge", accelerators: 16 }, { tensorParallel: 16, dataParallel: 1 }],
    ["end at the accelerators there are", { model: "huge", accelerators: 8 }, { tensorParallel: 8, dataParallel: 1 }],
    ["are 1 for an unstated number of accelerators", { accelerators: null }, { tensorParallel: 1, dataParallel: 1 }],
    ["make replicas of the rest", { accelerators: 6 }, { tensorParallel: 1, dataParallel: 6 }],
  ])("%s", (_, change, degrees) => {
    expect(planOf({ ...free, ...change }).options).toMatchObject(degrees);
  });

  it.each<[what: string, parallelism: Measurement["parallelism"], accelerators: number | null, degrees: object]>([
    [
      "the accelerators from the degrees",
      { tensor: 2, pipeline: 2, expert: null, data: 3 },
      null,
      { tensorParallel: 2, pipelineParallel: 2, dataParallel: 3 },
    ],
    [
      "the tensor degree from stages and ranks",
      { tensor: null, pipeline: 2, expert: null, data: 2 },
      16,
      { tensorParallel: 4, pipelineParallel: 2, dataParallel: 2 },
    ],
    [
      "the replicas from tensor and stages",
      { tensor: 2, pipeline: 2, expert: null, data: null },
      16,
      { tensorParallel: 2, pipelineParallel: 2, dataParallel: 4 },
    ],
  ])("derive %s", (_, parallelism, accelerators, degrees) => {
    expect(planOf({ model: "large", parallelism, accelerators }).options).toMatchObject(degrees);
  });

  it("share experts among data-parallel ranks, up to all of them", () => {
    const shared = { model: "experts", accelerators: 8, parallelism: { tensor: 2, pipeline: 1, expert: 64, data: 4 } };
    expect(planOf(shared).options).toMatchObject({ attentionDataParallel: 4, expertParallel: 8 });
    expect(planOf(shared).options).not.toHaveProperty("dataParallel");
  });

  it("share experts as notes say, unless a row states replicas or one rank", () => {
    const noted = { model: "experts", notes: "attention data parallelism" };
    const degrees = (tensor: number, data: number) =>
      planOf({ ...noted, accelerators: tensor * data, parallelism: { tensor, pipeline: 1, expert: 1, data } }).options;
    expect(degrees(8, 1)).toMatchObject({ tensorParallel: 1, attentionDataParallel: 8, expertParallel: 8 });
    expect(degrees(8, 2)).toMatchObject({ tensorParallel: 8, dataParallel: 2, expertParallel: 1 });
    expect(degrees(1, 1)).toMatchObject({ tensorParallel: 1, dataParallel: 1, expertParallel: 1 });
  });

  it("name a part that is missing", () => {
    expect(() => measuredPlan(row, { architectures: {} } as never)).toThrow("accelerators must be an object");
    expect(() => measuredPlan(row, { ...parts, architectures: 5 } as never)).toThrow("architectures must be an object");
  });

  it("name the degree that is out of range", () => {
    for (const name of ["tensor", "pipeline", "expert", "data"])
      expect(() => planOf({ parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1, [name]: 0.5 } })).toThrow(
        `parallelism.${name} must be`,
      );
  });

  it("put whole layers on chips that hold the weights themselves", () => {
    const groq = { ...free, engine: "Groq", hardware: "groq", model: "large" };
    expect(planOf({ ...groq, accelerators: 320 }).options).toMatchObject({ tensorParallel: 4, pipelineParallel: 80 });
    expect(planOf({ ...groq, accelerators: 40 }).options).toMatchObject({ tensorParallel: 1, pipelineParallel: 40 });
    const unstated = planOf({ ...groq, accelerators: null });
    expect(unstated.options.tensorParallel).toBeUndefined();
    expect(unstated.assumptions).toContain("accelerators: as many as hold the model");
    expect(planOf({ ...groq, accelerators: 320 }).assumptions).toContain("parallelism: 80 stages of 4 chips");
  });

  it("divide the layers in llama.cpp and Ollama", () => {
    for (const engine of ["llama.cpp b6918", "Ollama 0.5"]) {
      const plan = planOf({ engine, accelerators: 2, parallelism: null });
      expect(plan.options.pipelineParallel).toBe(2);
      expect(plan.assumptions).toContain("parallelism: layers are divided among the accelerators");
      expect(planOf({ engine, parallelism: null }).options.pipelineParallel).toBe(1);
    }
  });
});

describe("the profile of a row", () => {
  const profileOf = (change: Partial<Measurement>) => {
    const found = observedRow({ ...row, ...change }, parts);
    if ("reason" in found) throw new Error(found.reason);
    return engineProfile(found);
  };
  it("is that of the engine's version, of no version, or of the machine alone", () => {
    expect(profileOf({}).id).toBe("vllm/1 on hopper");
    expect(profileOf({ engine: "vLLM (Nov 2023)" }).id).toBe("vllm/unstated on hopper");
    expect(profileOf({ engine: "PyTorch 2.11 (CUDA graph)" })).toEqual(machineProfile(nvidiaH100Sxm));
  });
});

describe("keepsWholeContext", () => {
  it.each([
    ["tensorrt-llm", "0.21.0", true],
    ["tensorrt-llm", "1.0.0", false],
    ["tensorrt-llm", undefined, false],
    ["vllm", "0.6.0", false],
  ] as const)("for %s %s is %s", (family, version, kept) => {
    expect(keepsWholeContext({ family, version })).toBe(kept);
  });
});

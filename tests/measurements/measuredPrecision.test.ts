import { amdMi300x, nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm } from "llm-economics/accelerators";
import {
  deepseekV3,
  gptOss120b,
  llama31_8b,
  llama31_70b,
  llama31_405b,
  mixtral8x7b,
} from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { measuredPlan } from "../../src/measurements/measuredPlan.js";
import type { Measurement } from "../../src/measurements/measurement.js";

const parts = {
  architectures: {
    dense: llama31_8b,
    large: llama31_70b,
    huge: llama31_405b,
    experts: mixtral8x7b,
    latent: deepseekV3,
    native4: gptOss120b,
    "Qwen/anything": llama31_8b,
    "meta/anything": llama31_8b,
  },
  accelerators: { a100: nvidiaA100Sxm4_80gb, h100: nvidiaH100Sxm, b200: nvidiaB200, mi300x: amdMi300x },
};
const row: Measurement = {
  id: "row",
  engine: "TensorRT-LLM 1.0.0",
  model: "dense",
  hardware: "h100",
  accelerators: 8,
  parallelism: { tensor: 8, pipeline: 1, expert: 1, data: 1 },
  precision: null,
  workload: { mode: "offline", inputTokens: 1000, outputTokens: 100, concurrency: null, requestRate: null },
  measured: [],
};
const precision = (weights: string | null, activations: string | null = null, kvCache: string | null = null) => ({
  weights,
  activations,
  kvCache,
});

function planOf(change: Partial<Measurement>) {
  const plan = measuredPlan({ ...row, ...change }, parts);
  if ("reason" in plan) throw new Error(plan.reason);
  const { model } = plan.options;
  if (!("weightFormats" in model)) throw new Error("the model is not quantized");
  const { weightFormats, activationFormat, keyValueCacheFormat } = model;
  const about = (what: string) => plan.assumptions.find((text) => text.startsWith(`${what}:`));
  return { weightFormats, activations: activationFormat, cache: keyValueCacheFormat, about };
}

describe("the weight format of a row that states none", () => {
  const submission = "TensorRT 10.2, CUDA 12.4 (NVIDIA submission)";
  it.each<[what: string, change: Partial<Measurement>, format: string, assumed: string]>([
    ["is 16 bits by default", {}, "bf16", "bf16"],
    ["is the narrowest of the accelerator in a submission", { engine: submission }, "fp8-e4m3", "fp8"],
    ["is FP4 in a submission on Blackwell", { engine: submission, hardware: "b200" }, "nvfp4", "fp4"],
    ["stays at 16 bits in a submission on Ampere", { engine: submission, hardware: "a100" }, "bf16", "bf16"],
    ["is the format of the release of a 4-bit model", { model: "native4" }, "mxfp4", "mxfp4"],
    ["is 8 bits if 16 do not fit", { model: "huge" }, "int8", "int8"],
    ["is 4 bits if 8 do not fit", { model: "huge", accelerators: 4 }, "int4-group128", "int4"],
    ["stays if nothing narrower fits either", { model: "huge", accelerators: 2 }, "bf16", "bf16"],
    ["stays if the number of accelerators is not stated", { model: "huge", accelerators: null }, "bf16", "bf16"],
    ["keeps 8 bits where 90 % of the memory holds them", { model: "large", accelerators: 1 }, "int8", "int8"],
  ])("%s", (_, change, format, assumed) => {
    const { weightFormats, about } = planOf(change);
    expect((weightFormats.experts ?? weightFormats.feedForward).id).toBe(format);
    expect(about("weights")).toBe(`weights: ${assumed}, not stated by the row`);
  });

  it("is llama.cpp's usual recipe for one stream, and 16 bits for its other loads", () => {
    const engine = "llama.cpp b6918";
    const stream = { ...row.workload, mode: "single-stream", concurrency: 1 };
    expect(planOf({ engine, workload: stream }).weightFormats.feedForward.id).toBe("q4_k_m");
    expect(planOf({ engine }).weightFormats.feedForward.id).toBe("bf16");
    expect(planOf({ workload: stream }).weightFormats.feedForward.id).toBe("bf16");
  });

  it("is not listed as assumed where the row states one", () => {
    expect(planOf({ precision: precision("bf16") }).about("weights")).toBeUndefined();
  });
});

describe("activations and cache of a row that states neither", () => {
  it.each<[what: string, change: Partial<Measurement>, activations: string, cache: string]>([
    ["16-bit weights", { precision: precision("bf16") }, "bf16", "bf16"],
    ["8-bit weights on TensorRT-LLM", { precision: precision("fp8") }, "fp8-e4m3", "fp8-e4m3"],
    ["8-bit integers on TensorRT-LLM", { precision: precision("int8") }, "int8", "fp8-e4m3"],
    ["8-bit weights on vLLM", { precision: precision("fp8"), engine: "vLLM 0.9.0" }, "fp8-e4m3", "bf16"],
    ["8-bit weights on SGLang", { precision: precision("fp8"), engine: "SGLang 0.5.1" }, "fp8-e4m3", "bf16"],
    [
      "8-bit weights of a submission on vLLM",
      { precision: precision("fp8"), engine: "vLLM 0.9.0 (AMD submission)" },
      "fp8-e4m3",
      "fp8-e4m3",
    ],
    ["FP8 on an accelerator without it", { precision: precision("fp8"), hardware: "a100" }, "bf16", "bf16"],
    ["8-bit integers without FP8", { precision: precision("int8"), hardware: "a100" }, "int8", "bf16"],
    ["weight-only 4 bits", { precision: precision("int4-awq") }, "bf16", "bf16"],
    ["4-bit floats on Blackwell", { precision: precision("fp4"), hardware: "b200" }, "nvfp4", "fp8-e4m3"],
  ])("with %s", (_, change, activations, cache) => {
    const plan = planOf(change);
    expect(plan.activations.id).toBe(activations);
    expect(plan.cache.id).toBe(cache);
    expect(plan.about("activations")).toBe(
      activations === "bf16" && change.precision?.weights !== "bf16"
        ? "activations: 16 bits"
        : "activations: like the weights",
    );
    expect(plan.about("key-value cache")).toMatch(cache === "bf16" ? /: 16 bits$/ : /: FP8, because/);
  });

  it("are taken as stated, without an assumption", () => {
    const plan = planOf({ precision: precision("fp8", "bf16", "int8") });
    expect([plan.activations.id, plan.cache.id]).toEqual(["bf16", "int8"]);
    for (const what of ["weights", "activations", "key-value cache"]) expect(plan.about(what)).toBeUndefined();
  });
});

describe("4-bit weights with 8-bit activations", () => {
  it.each<[weights: string, activations: string | null, hardware: string, arithmetic: string, computation: string]>([
    ["int4", "int8", "a100", "int8", "native"],
    ["int4-awq", "fp8", "h100", "fp8", "native"],
    ["int4-awq", "fp8", "a100", "int4", "weight-only"],
    ["int4-awq", "bf16", "h100", "int4", "weight-only"],
    ["int4-awq", null, "h100", "int4", "weight-only"],
    // Wider files are dequantized even if the activations are narrow.
    ["q4_k_m", "int8", "h100", "int4", "weight-only"],
    // Formats that multiply natively keep their own units.
    ["fp4", "fp8", "b200", "fp4", "native"],
    ["int8", "fp8", "h100", "int8", "native"],
  ])("%s with %s on %s multiplies in %s, %s", (weights, activations, hardware, arithmetic, computation) => {
    const { weightFormats } = planOf({ hardware, precision: precision(weights, activations) });
    expect(weightFormats.feedForward).toMatchObject({ arithmetic, computation });
  });

  it("keep their bits and scales", () => {
    const [wide, narrow] = ["bf16", "int8"].map(
      (activations) => planOf({ precision: precision("int4", activations) }).weightFormats.feedForward,
    );
    expect(narrow).toEqual({ ...wide, computation: "native", arithmetic: "int8" });
  });
});

describe("tensor classes that 4-bit recipes leave in 16 bits", () => {
  it.each<[model: string, weights: string, attention: string, feedForward: string, experts: string]>([
    ["experts", "fp4", "nvfp4", "nvfp4", "nvfp4"],
    ["experts", "int4", "int4-group128", "int4-group128", "int4-group128"],
    // GPT-OSS and similar models: all but the experts.
    ["experts", "mxfp4", "bf16", "bf16", "mxfp4"],
    ["native4", "mxfp4", "bf16", "bf16", "mxfp4"],
    // DeepSeek: NVFP4 releases keep attention, integer ones keep all but the experts.
    ["latent", "fp4", "bf16", "nvfp4", "nvfp4"],
    ["latent", "int4", "bf16", "bf16", "int4-group128"],
    ["latent", "fp8", "fp8-block128", "fp8-block128", "fp8-block128"],
  ])("of %s in %s", (model, weights, attention, feedForward, experts) => {
    const { weightFormats } = planOf({ model, hardware: "b200", precision: precision(weights) });
    expect(weightFormats.attention.id).toBe(attention);
    expect(weightFormats.feedForward.id).toBe(feedForward);
    expect(weightFormats.experts.id).toBe(experts);
  });

  it("do not exist in a dense model", () => {
    const { weightFormats } = planOf({ hardware: "b200", precision: precision("mxfp4") });
    expect([weightFormats.attention.id, weightFormats.feedForward.id]).toEqual(["mxfp4", "mxfp4"]);
  });
});

describe("FP8 releases", () => {
  it.each<[model: string, weights: string, format: string]>([
    ["Qwen/anything", "fp8", "fp8-block128"],
    ["meta/anything", "fp8", "fp8-e4m3"],
    ["Qwen/anything", "int8", "int8"],
    ["latent", "fp8", "fp8-block128"],
  ])("of %s in %s have the format %s", (model, weights, format) => {
    const { weightFormats, about } = planOf({ model, precision: precision(weights) });
    expect(weightFormats.feedForward.id).toBe(format);
    expect(about("weights")?.includes("128 by 128") ?? false).toBe(format === "fp8-block128");
  });
});

import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_235bA22b } from "../../src/architectures/qwen3_235bA22b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { separateOutliersFactor } from "../../src/inference/launchModel.js";
import { servePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { measuredPlan } from "../../src/measurements/measuredPlan.js";
import type { Measurement } from "../../src/measurements/measurement.js";
import { observedRow } from "../../src/measurements/observedRow.js";
import { statedRecipe } from "../../src/measurements/statedRecipe.js";

const parts = {
  architectures: { "Qwen/Qwen3-235B-A22B": qwen3_235bA22b, dense: llama31_8b },
  accelerators: { h100: nvidiaH100Sxm },
};
const row: Measurement = {
  id: "row",
  engine: "TensorRT-LLM 1.0",
  model: "Qwen/Qwen3-235B-A22B",
  hardware: "h100",
  accelerators: 8,
  parallelism: { tensor: 8, pipeline: 1, expert: null, data: 1 },
  precision: { weights: "fp8", activations: null, kvCache: null },
  workload: { mode: "offline", inputTokens: 1000, outputTokens: 1000, concurrency: null, requestRate: null },
  measured: [{ metric: "outputTokensPerSecond", value: 10_000, statistic: "mean" }],
};

function plan(changes: Partial<Measurement>) {
  const found = measuredPlan({ ...row, ...changes }, parts);
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

describe("the notes of a row", () => {
  it("state engine settings", () => {
    expect(statedRecipe(row)).toEqual({ attention: "divided", batching: "in-flight", execution: "cuda-graph" });
    expect(statedRecipe({ ...row, notes: "recipe enables attention DP; max batch 896 per rank" })).toEqual({
      attention: "data-parallel",
      batching: "in-flight",
      execution: "cuda-graph",
      largestBatch: 896,
    });
    expect(statedRecipe({ ...row, notes: "all requests submitted at once; run in eager mode" }).execution).toBe(
      "eager",
    );
    expect(statedRecipe({ ...row, notes: "attention to detail, DP of nothing" }).attention).toBe("divided");
  });

  it("name kernels that separate outliers or unpack 4-bit weights", () => {
    expect(statedRecipe({ ...row, notes: "eager mode; mixed-precision outlier decomposition" }).outliers).toBe(
      "separate",
    );
    const exLlama = "the suite says Marlin, but quantization=gptq keeps vLLM on its GPTQ (ExLlama) kernel";
    expect(statedRecipe({ ...row, notes: exLlama })).toMatchObject({ unpacksWeights: true });
    expect(statedRecipe({ ...row, notes: "ExLlama and Marlin kernels, no outliers" })).toEqual(statedRecipe(row));
  });

  it("slow down steps of many rows on kernels that unpack 4-bit weights, and eager modules that separate outliers", () => {
    const secondsOf = (changes: Partial<Measurement>) => {
      const found = observedRow({ ...row, model: "dense", accelerators: 1, parallelism: null, ...changes }, parts);
      if ("reason" in found) throw new Error(found.reason);
      return servePlan(found.prepared, globalProfile.rates).state.timePerOutputToken;
    };
    const workload = { ...row.workload, concurrency: 64, mode: "static-batch" };
    const int4 = { workload, precision: { weights: "int4-gptq-g128", activations: "fp16", kvCache: "fp16" } };
    // Writing and reading 15 GB of unpacked weights takes longer than reading 4 GB.
    expect(secondsOf({ ...int4, notes: "GPTQ (ExLlama) kernel" })).toBeGreaterThan(1.5 * secondsOf(int4));
    const int8 = { engine: "PyTorch", precision: { weights: "int8", activations: "int8", kvCache: "fp16" } };
    const single = { ...int8, workload: { ...workload, concurrency: 1 } };
    const ratio =
      secondsOf({ ...single, notes: "eager mode; outlier decomposition" }) /
      secondsOf({ ...single, notes: "eager mode" });
    expect(ratio).toBeGreaterThan(0.8 * separateOutliersFactor);
    expect(ratio).toBeLessThan(separateOutliersFactor);
  });

  it("are overridden by settings in fields", () => {
    expect(statedRecipe({ ...row, notes: "eager mode", settings: { eagerMode: false } }).execution).toBe("cuda-graph");
    expect(statedRecipe({ ...row, settings: { eagerMode: true } }).execution).toBe("eager");
    const both = { ...row, notes: "max batch 896 per rank", settings: { maxSequencesPerRank: 64 } };
    expect(statedRecipe(both).largestBatch).toBe(64);
  });

  it("need not say that Transformers runs in eager mode unless its modules are fused", () => {
    expect(statedRecipe({ ...row, engine: "PyTorch (Hugging Face Transformers 4.46.3)" }).execution).toBe("eager");
    const fused = { engine: "PyTorch (AutoAWQ 0.1.6 GEMM kernels, fused modules)", notes: "eager mode" };
    expect(statedRecipe({ ...row, ...fused }).execution).toBe("cuda-graph");
  });

  it("turn a queue without in-flight batching into static batches that hold their whole output", () => {
    const queue = plan({ model: "dense" });
    const { options } = plan({
      model: "dense",
      notes: "largest throughput within device memory; in-flight batching off",
    });
    expect(queue.options).toMatchObject({ schedule: "offline", limits: { admission: "as-generated" } });
    expect(options).toMatchObject({ schedule: "static", limits: { admission: "whole-output" } });
    const rate = (run: typeof options) => requireFit(estimateInference(run)).outputTokensPerSecond.value;
    // Further rounds of the largest batch leave the throughput as it is.
    expect(rate({ ...options, concurrency: 2e6 } as typeof options) / rate(options)).toBeCloseTo(1, 6);
  });

  it("need not say that vLLM runs in eager mode on XPU", () => {
    expect(statedRecipe({ ...row, engine: "vLLM 0.5.2 (XPU)" }).execution).toBe("eager");
  });

  it("turn tensor parallelism into attention data parallelism with shared experts", () => {
    const { options, assumptions } = plan({ notes: "attention data parallelism; max batch 128 per rank" });
    expect(options).toMatchObject({
      tensorParallel: 1,
      attentionDataParallel: 8,
      expertParallel: 8,
      limits: { maxSequences: 128 },
    });
    expect(assumptions).toContain("parallelism: 8 attention ranks share the experts, as the notes say");
    expect(plan({}).options).toMatchObject({ tensorParallel: 8, dataParallel: 1 });
  });

  it("do not affect dense models or rows with stated degrees", () => {
    const notes = "attention data parallelism";
    expect(plan({ model: "dense", notes }).options).toMatchObject({ tensorParallel: 8, dataParallel: 1 });
    const stated = plan({ notes, parallelism: { tensor: 1, pipeline: 1, expert: 8, data: 8 } });
    expect(stated.options).toMatchObject({ tensorParallel: 1, attentionDataParallel: 8, expertParallel: 8 });
  });
});

describe("FP8 weights", () => {
  it("have block scales if the publisher releases them that way", () => {
    const [blocks, tensors] = [plan({}), plan({ model: "dense" })];
    expect(blocks.options.model).toMatchObject({ weightFormats: { experts: { id: "fp8-block128" } } });
    expect(blocks.assumptions).toContain(
      "weights: a scale for each 128 by 128 block, as in the publisher's FP8 releases",
    );
    expect(tensors.options.model).toMatchObject({ weightFormats: { feedForward: { id: "fp8-e4m3" } } });
    expect(tensors.assumptions.join()).not.toContain("block");
  });
});

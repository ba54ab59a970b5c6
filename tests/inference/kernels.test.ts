import { describe, expect, it } from "vitest";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { nvidiaRtx4090 } from "../../src/accelerators/nvidiaRtx4090.js";
import { nvidiaRtx6000Ada } from "../../src/accelerators/nvidiaRtx6000Ada.js";
import { gptOss20b } from "../../src/architectures/gptOss20b.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import type { EngineTraits } from "../../src/efficiency/engineTraits.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { fp8Block128 } from "../../src/formats/fp8Block128.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { int4Group128 } from "../../src/formats/int4Group128.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { GivenConcurrency } from "../../src/inference/inferenceLoad.js";
import type { InferencePlan, ServingPlan } from "../../src/inference/inferencePlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { quantize } from "../../src/quantization/quantize.js";

const serve = (plan: ServingPlan & GivenConcurrency) => requireFit(estimateInference(plan));

/** Prefill speed of one prompt on one accelerator, in tokens per second. */
function prefillSpeed(accelerator: Accelerator, inputTokens: number, traits: EngineTraits): number {
  const plan = { model: llama31_8b, accelerator, inputTokens, outputTokens: 1, concurrency: 1 };
  const efficiency = { ...globalProfile, traits };
  return inputTokens / serve({ ...plan, schedule: "static", efficiency }).timeToFirstTokenSeconds.value;
}

describe("accumulation in 16 bits", () => {
  it("doubles the rate of consumer GPUs and changes nothing for data-centre GPUs", () => {
    const gain = (part: Accelerator) => prefillSpeed(part, 512, { accumulationBits: 16 }) / prefillSpeed(part, 512, {});
    expect(gain(nvidiaRtx4090)).toBeGreaterThan(1.5);
    expect(gain(nvidiaRtx4090)).toBeLessThan(2);
    expect(gain(nvidiaRtx6000Ada)).toBeCloseTo(1, 3);
    expect(gain(nvidiaH200Sxm)).toBeCloseTo(1, 3);
  });

  it("is the default for llama.cpp, as are materialised attention scores", () => {
    expect(efficiencyFor("llama.cpp", nvidiaRtx4090).traits).toEqual({
      accumulationBits: 16,
      attentionScores: "stored",
      stageHosts: "shared",
    });
    expect(efficiencyFor("sglang", nvidiaRtx4090).traits).toBeUndefined();
  });
});

describe("materialised attention scores", () => {
  it("slow down long prompts, and short ones hardly at all", () => {
    const loss = (tokens: number) =>
      prefillSpeed(nvidiaRtx4090, tokens, {}) / prefillSpeed(nvidiaRtx4090, tokens, { attentionScores: "stored" });
    expect(loss(128)).toBeLessThan(1.02);
    expect(loss(16_384)).toBeGreaterThan(1.3);
    expect(loss(16_384)).toBeGreaterThan(loss(4096));
  });
});

describe("tiles of query rows in mixed steps", () => {
  const traits: EngineTraits = { tiledGenerations: ["ampere"] };
  const options = { inputTokens: 2000, outputTokens: 100, concurrency: 64 };
  /** Time per output token with tiles over the time without. */
  const ratio = (change: Partial<InferencePlan>) => {
    const plan = { model: llama31_8b, accelerator: nvidiaA100Sxm4_80gb, ...options, ...change } as ServingPlan &
      GivenConcurrency;
    const pace = (given: EngineTraits) =>
      serve({ ...plan, efficiency: { ...globalProfile, traits: given } }).timePerOutputTokenSeconds.value;
    return pace(traits) / pace({});
  };

  it("slow down decoding next to prompts on the listed generations", () => {
    expect(ratio({})).toBeGreaterThan(1.03);
    expect(ratio({})).toBeLessThan(1.5);
    expect(ratio({ accelerator: nvidiaH200Sxm })).toBe(1);
  });

  it("change nothing if no step mixes prompts and decoding", () => {
    expect(ratio({ schedule: "static" })).toBe(1);
    expect(ratio({ limits: engineLimits("sglang", nvidiaA100Sxm4_80gb) })).toBe(1);
  });

  it("change nothing for attention sinks, which other kernels run", () => {
    expect(ratio({ model: gptOss20b })).toBe(1);
  });

  it("are the default for vLLM before Hopper", () => {
    expect(efficiencyFor("vllm", nvidiaA100Sxm4_80gb).traits).toEqual({ tiledGenerations: ["ampere", "ada"] });
  });
});

describe("weight-only kernels of an earlier generation", () => {
  const traits: EngineTraits = { reusedKernels: ["hopper"] };
  const weightsSeconds = (accelerator: Accelerator, concurrency: number, given: EngineTraits) => {
    const plan = {
      model: quantize(llama31_70b, { weights: int4Group128 }),
      accelerator,
      inputTokens: 128,
      outputTokens: 128,
    };
    return serve({ ...plan, concurrency, schedule: "static", efficiency: { ...globalProfile, traits: given } }).terms
      .weightsSeconds;
  };

  it("read weights half as fast for several rows, and at full speed for one", () => {
    const ratio = weightsSeconds(nvidiaH200Sxm, 8, traits) / weightsSeconds(nvidiaH200Sxm, 8, {});
    expect(ratio).toBeGreaterThan(1.85);
    expect(ratio).toBeLessThan(2);
    expect(weightsSeconds(nvidiaH200Sxm, 1, traits)).toBe(weightsSeconds(nvidiaH200Sxm, 1, {}));
  });

  it("change nothing on other generations or for formats with native arithmetic", () => {
    expect(weightsSeconds(nvidiaA100Sxm4_80gb, 8, traits)).toBe(weightsSeconds(nvidiaA100Sxm4_80gb, 8, {}));
    const eightBits = (given: EngineTraits) => {
      const plan = { model: quantize(llama31_70b, { weights: fp8E4m3 }), accelerator: nvidiaH200Sxm, concurrency: 8 };
      return serve({ ...plan, inputTokens: 128, outputTokens: 128, efficiency: { ...globalProfile, traits: given } })
        .terms.weightsSeconds;
    };
    expect(eightBits(traits)).toBe(eightBits({}));
  });
});

describe("engines that run static batches only", () => {
  it("take the same host time for any batch", () => {
    const hostSeconds = (concurrency: number, traits: EngineTraits) => {
      const plan = { model: llama31_8b, accelerator: nvidiaH200Sxm, inputTokens: 128, outputTokens: 128, concurrency };
      const rates = { ...globalProfile.rates, graphLayerSeconds: 1e-12 };
      return serve({ ...plan, schedule: "static", efficiency: { ...globalProfile, rates, traits } }).terms.hostSeconds;
    };
    const perStep: EngineTraits = { hostWork: "per-step" };
    expect(hostSeconds(64, perStep)).toBeCloseTo(globalProfile.rates.hostStepSeconds, 9);
    expect(hostSeconds(64, {}) - hostSeconds(64, perStep)).toBeCloseTo(64 * globalProfile.rates.hostSequenceSeconds, 9);
    expect(hostSeconds(1, perStep)).toBeCloseTo(hostSeconds(64, perStep), 9);
  });
});

describe("pipeline stages", () => {
  it("add host time each, unless one process drives them all", () => {
    const plan = {
      model: llama31_70b,
      accelerator: nvidiaRtx6000Ada,
      pipelineParallel: 4,
      inputTokens: 128,
      outputTokens: 128,
      concurrency: 1,
    };
    const rates = { ...globalProfile.rates, graphLayerSeconds: 0 };
    const host = (traits: EngineTraits) =>
      serve({ ...plan, efficiency: { ...globalProfile, rates, traits } }).terms.hostSeconds;
    expect(host({}) / host({ stageHosts: "shared" })).toBeCloseTo(4, 9);
  });
});

describe("kernel launches without graphs", () => {
  it("lengthen a step if the host is slower than the accelerator", () => {
    const plan = { model: llama31_8b, accelerator: nvidiaH200Sxm, inputTokens: 128, outputTokens: 128, concurrency: 1 };
    const [graphs, single] = [serve(plan), serve({ ...plan, execution: "eager" })];
    // The host's time to issue a layer includes the launches of its kernels.
    expect(single.terms.launchSeconds).toBe(0);
    const issued = 32 * globalProfile.rates.eagerLayerSeconds;
    expect(single.timePerOutputTokenSeconds.value).toBeGreaterThan(issued);
    expect(single.timePerOutputTokenSeconds.value).toBeLessThan(issued + graphs.timePerOutputTokenSeconds.value);
  });
});

describe("quantized layers in eager mode", () => {
  it("take longer to issue if modules convert their weights and inputs, and no longer if kernels do", () => {
    const plan = {
      accelerator: nvidiaH200Sxm,
      inputTokens: 128,
      outputTokens: 128,
      concurrency: 1,
      execution: "eager" as const,
    };
    const hostSeconds = (model: ServingPlan["model"], traits: EngineTraits) =>
      serve({ ...plan, model, efficiency: { ...globalProfile, traits } }).terms.hostSeconds;
    const narrow = quantize(llama31_8b, { weights: fp8E4m3 });
    expect(hostSeconds(narrow, {}) / hostSeconds(llama31_8b, {})).toBeCloseTo(1, 0);
    const modules: EngineTraits = { cache: "copied" };
    const ratio = hostSeconds(narrow, modules) / hostSeconds(llama31_8b, modules);
    expect(ratio).toBeGreaterThan(0.8 * globalProfile.rates.eagerRoundingFactor);
  });
});

describe("attention kernels that ignore grouped queries", () => {
  it("read the cache once for each query head", () => {
    const plan = {
      model: llama31_8b,
      accelerator: nvidiaH200Sxm,
      inputTokens: 4096,
      outputTokens: 128,
      concurrency: 64,
    };
    const seconds = (traits: EngineTraits) =>
      serve({ ...plan, efficiency: { ...globalProfile, traits } }).terms.attentionSeconds;
    // 32 query heads share 8 heads of the cache.
    expect(seconds({ cacheReads: "query-head" }) / seconds({})).toBeCloseTo(4, 1);
  });

  it("are those of vLLM on CDNA before 0.6.2, and on XPU", () => {
    const readsOf = (generation: string, version?: string) =>
      efficiencyFor("vllm", { name: generation, generation }, { version }).traits?.cacheReads;
    for (const version of ["0.5.2", "0.6", "0.6.0", "0.6.1"]) expect(readsOf("cdna3", version)).toBe("query-head");
    for (const version of ["0.4.3", "0.6.2", "0.6.10", "0.10.1", "unstated", undefined])
      expect(readsOf("cdna3", version)).toBeUndefined();
    expect(readsOf("cdna4", "0.6.1")).toBeUndefined();
    expect(readsOf("xe-hpc")).toBe("query-head");
    expect(readsOf("hopper", "0.6.1")).toBeUndefined();
  });
});

describe("block-wise weight scales", () => {
  it("slow down prefill and take hardly any memory", () => {
    const plan = { accelerator: nvidiaH200Sxm, inputTokens: 8192, outputTokens: 1, concurrency: 1 };
    const one = serve({ ...plan, model: quantize(llama31_70b, { weights: fp8E4m3 }) });
    const blocks = serve({ ...plan, model: quantize(llama31_70b, { weights: fp8Block128 }) });
    expect(blocks.timeToFirstTokenSeconds.value / one.timeToFirstTokenSeconds.value).toBeGreaterThan(1.1);
    expect(blocks.memory.weightBytes / one.memory.weightBytes).toBeCloseTo(1, 3);
  });
});

describe("a finite benchmark run", () => {
  it("is slower than the steady state only by ramp-up and ramp-down", () => {
    const plan = { model: llama31_8b, accelerator: nvidiaH200Sxm, inputTokens: 1000, outputTokens: 500 };
    const queue = { ...plan, schedule: "offline" as const };
    const [steady, run] = [serve(queue), serve({ ...queue, start: "burst" })];
    expect(run.outputTokensPerSecond.value / steady.outputTokensPerSecond.value).toBeCloseTo(
      1 - globalProfile.rates.rampShare,
      9,
    );
    expect(run.timePerOutputTokenSeconds.value).toBe(steady.timePerOutputTokenSeconds.value);
  });
});

import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { gptOss120b } from "../../src/architectures/gptOss120b.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { int4Group128 } from "../../src/formats/int4Group128.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { planAssumptions } from "../../src/inference/planAssumptions.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { saturationAssumptions } from "../../src/inference/saturation.js";
import { quantize } from "../../src/quantization/quantize.js";

const given = {
  memoryUtilization: 0.9,
  maxSequences: 64,
  maxBatchedTokens: 2048,
  chunkedPrefill: "mixed",
  prefixCaching: "off",
} as const;
/** A plan that states everything, so that nothing has to be assumed. */
const explicit: ServingPlan = {
  model: quantize(llama31_8b, { weights: bf16 }),
  accelerator: nvidiaH100Sxm,
  efficiency: efficiencyFor("vllm", nvidiaH100Sxm),
  limits: engineLimits("vllm", nvidiaH100Sxm, given),
  inputTokens: 1000,
  outputTokens: 100,
};
const roomy = { ...nvidiaH100Sxm, memoryBytes: 1e13 };
const large = { ...explicit, accelerator: roomy, model: quantize(llama31_70b, { weights: bf16 }) };
const deepseek = { ...explicit, accelerator: roomy, model: quantize(deepseekV3, { weights: bf16 }) };
const listed = (plan: ServingPlan) => planAssumptions(preparePlan({ ...plan, concurrency: 4 }));
const topics = (plan: ServingPlan) => listed(plan).map((text) => text.slice(0, text.indexOf(":")));

describe("planAssumptions", () => {
  it.each<[what: string, plan: ServingPlan, topics: readonly string[]]>([
    ["states everything", explicit, []],
    ["names no engine", { ...explicit, efficiency: undefined }, ["efficiency"]],
    ["names no limits", { ...explicit, limits: undefined }, ["limits", "batch"]],
    ["leaves out a limit", { ...explicit, limits: engineLimits("vllm", nvidiaH100Sxm) }, ["limits"]],
    [
      "names limits of another engine",
      { ...explicit, limits: engineLimits("sglang", nvidiaH100Sxm, given) },
      ["engine"],
    ],
    ["names limits of an unknown engine", { ...explicit, limits: engineLimits("unknown", nvidiaH100Sxm, given) }, []],
    ["has an unquantized model", { ...explicit, model: llama31_8b }, ["weights"]],
    ["states and needs no dequantization", { ...explicit, model: quantize(llama31_8b, { weights: fp8E4m3 }) }, []],
    ["dequantizes weights", { ...explicit, model: quantize(llama31_8b, { weights: int4Group128 }) }, ["weights"]],
    ["divides heads evenly", { ...large, tensorParallel: 8 }, []],
    ["pads heads", { ...large, tensorParallel: 6 }, ["heads"]],
    ["repeats key-value heads", { ...large, tensorParallel: 16 }, ["key-value heads"]],
    ["pads and repeats heads", { ...large, tensorParallel: 12 }, ["heads", "key-value heads"]],
    ["keeps a latent cache whole", { ...deepseek, tensorParallel: 1 }, []],
    ["repeats a latent cache", { ...deepseek, tensorParallel: 8 }, ["key-value cache"]],
    ["divides experts evenly", { ...deepseek, attentionDataParallel: 8, expertParallel: 8 }, []],
    ["divides experts unevenly", { ...deepseek, attentionDataParallel: 6, expertParallel: 6 }, ["experts"]],
    ["assumes nothing of an uneven replica count", { ...explicit, dataParallel: 7 }, []],
  ])("of a plan that %s are about %j", (_, plan, expected) => {
    expect(topics(plan)).toEqual(expected);
  });

  it("list all accelerators of a model in on-chip memory, unless the plan states them", () => {
    const onChip = { ...explicit, accelerator: groqLpuV1, limits: undefined };
    expect(topics(onChip)).toContain("accelerators");
    expect(topics({ ...onChip, tensorParallel: 8, pipelineParallel: 32 })).not.toContain("accelerators");
    expect(topics(explicit)).not.toContain("accelerators");
  });

  it("state each assumption once, however many layer groups share it", () => {
    const found = listed({ ...deepseek, tensorParallel: 24 });
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((text) => text.startsWith("heads:"))).toHaveLength(1);
  });

  it("give the shares that the profile has for dequantized weights", () => {
    const efficiency = efficiencyFor("vllm", nvidiaA100Sxm4_80gb);
    const [text] = listed({
      ...explicit,
      accelerator: nvidiaA100Sxm4_80gb,
      efficiency,
      model: quantize(llama31_8b, { weights: int4Group128 }),
    });
    const { dequantizeBandwidth, dequantizeCompute } = efficiency.rates;
    expect(text).toContain(`${Math.round(100 * dequantizeBandwidth)} % of the bandwidth`);
    expect(text).toContain(`${Math.round(100 * dequantizeCompute)} % of the arithmetic`);
  });

  it("name the format and the degree that they are about", () => {
    expect(listed({ ...explicit, model: gptOss120b }).join()).toContain(gptOss120b.nativeFormat);
    expect(listed({ ...large, tensorParallel: 6 }).join()).toContain("heads: 64 padded for 6 accelerators");
    expect(listed({ ...large, tensorParallel: 16 }).join()).toContain("heads: 8 repeated on 16 accelerators");
    const experts = listed({ ...deepseek, attentionDataParallel: 6, expertParallel: 6 }).join();
    expect(experts).toContain("256 do not divide among 6 groups");
  });
});

describe("saturationAssumptions", () => {
  it.each<[arrivals: number, sustainable: number, factor: number, topics: readonly string[]]>([
    [0, 10, 1.5, []],
    [6, 10, 1.5, []],
    [7, 10, 1.5, ["times"]],
    [9, 10, 1, []],
    [10, 10, 1.5, ["times"]],
    [11, 10, 1.5, ["load"]],
    [1000, 10, 1.5, ["load"]],
  ])("of %d arrivals against %d, uncertain by %d, are about %j", (arrivals, sustainable, factor, expected) => {
    const found = saturationAssumptions(arrivals, sustainable, factor);
    expect(found.map((text) => text.slice(0, text.indexOf(":")))).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { cerebrasWse3 } from "../../src/accelerators/cerebrasWse3.js";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { llama2_70b } from "../../src/architectures/llama2_70b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { mixtral8x7b } from "../../src/architectures/mixtral8x7b.js";
import { efficiencyFor } from "../../src/efficiency/efficiencyFor.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import { int8 } from "../../src/formats/int8.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { quantize } from "../../src/quantization/quantize.js";

const oneUser = { inputTokens: 100, outputTokens: 500, concurrency: 1, schedule: "static" as const };

describe("accelerators with on-chip weights, within a factor of two of vendors' figures", () => {
  it.each([
    ["Groq, Llama-2-70B, 300 tokens/s for one user (Groq, 2023)", llama2_70b, groqLpuV1, 300],
    ["Groq, Mixtral 8x7B, 480 tokens/s (Groq, 2024)", mixtral8x7b, groqLpuV1, 480],
  ] as const)("%s", (_, architecture, accelerator, published) => {
    const serving = requireFit(
      estimateInference({ ...oneUser, accelerator, model: quantize(architecture, { weights: int8 }) }),
    );
    const speed = 1 / serving.timePerOutputTokenSeconds.value;
    expect(speed / published).toBeGreaterThan(0.5);
    expect(speed / published).toBeLessThan(2);
    // Hundreds of chips, as Groq deploys them, in pipeline stages of whole layers.
    expect(serving.accelerators).toBeGreaterThan(200);
    expect(serving.terms.hostSeconds).toBe(0);
  });

  it("Cerebras, Llama-3.1-70B in 16 bits, 450 tokens/s on four wafers (Cerebras, August 2024)", () => {
    const serving = requireFit(estimateInference({ ...oneUser, accelerator: cerebrasWse3, model: llama31_70b }));
    expect(serving.accelerators).toBe(4);
    const speed = 1 / serving.timePerOutputTokenSeconds.value;
    expect(speed / 450).toBeGreaterThan(0.5);
    expect(speed / 450).toBeLessThan(2);
  });
});

describe("H200 against H100", () => {
  it("is up to 45 % faster, mostly from bandwidth, on a model that fits on both", () => {
    const model = quantize(llama2_70b, { weights: fp8E4m3, keyValueCache: fp8E4m3 });
    const plan = { model, tensorParallel: 2, inputTokens: 128, outputTokens: 2048, concurrency: 64 };
    const speed = (accelerator: typeof nvidiaH100Sxm | typeof nvidiaH200Sxm) =>
      requireFit(estimateInference({ ...plan, accelerator, efficiency: efficiencyFor("vllm", accelerator) }))
        .outputTokensPerSecond.value;
    const gain = speed(nvidiaH200Sxm) / speed(nvidiaH100Sxm);
    expect(gain).toBeGreaterThan(1.15);
    expect(gain).toBeLessThan(1.45);
  });
});

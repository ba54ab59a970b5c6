import { describe, expect, it } from "vitest";
import * as quantization from "../../src/quantization/index.js";
import { codeLlama13b, llama2_7b, llama2_70b, llama31_8b } from "./quantizationModels.js";

const { ggufBitsPerWeight, ggufFileBytes } = quantization;
const gibibyte = 2 ** 30;

/** The table for Llama-3.1-8B in tools/quantize/README.md of ggml-org/llama.cpp: bits per weight and size in GiB. */
const readme = [
  ["IQ1_S", 2.0042, 1.87],
  ["IQ1_M", 2.146, 2.01],
  ["IQ2_XXS", 2.3824, 2.23],
  ["IQ2_XS", 2.5882, 2.42],
  ["IQ2_S", 2.7403, 2.56],
  ["IQ2_M", 2.9294, 2.74],
  ["IQ3_XXS", 3.2548, 3.04],
  ["IQ3_XS", 3.4977, 3.27],
  ["IQ3_S", 3.6606, 3.42],
  ["IQ3_M", 3.7628, 3.52],
  ["IQ4_XS", 4.4597, 4.17],
  ["IQ4_NL", 4.6818, 4.38],
  ["Q2_K_S", 2.9697, 2.78],
  ["Q2_K", 3.1593, 2.95],
  ["Q3_K_S", 3.6429, 3.41],
  ["Q3_K_L", 4.2979, 4.02],
  ["Q4_K_S", 4.6672, 4.36],
  ["Q4_K_M", 4.8944, 4.58],
  ["Q5_K_S", 5.5704, 5.21],
  ["Q5_K_M", 5.7036, 5.33],
  ["Q6_K", 6.5633, 6.14],
  ["Q8_0", 8.5008, 7.95],
  ["F16", 16.0005, 14.96],
] as const;

describe("llama.cpp tools/quantize README, Llama-3.1-8B (B01, B03 to B06, B08, B09)", () => {
  it.each(readme)("%s: %f bits per weight", (name, bits) => {
    expect(ggufBitsPerWeight(llama31_8b, quantization[`ggufFile${name}`])).toBeCloseTo(bits, 4);
  });

  it.each(readme)("%s: size in GiB", (name, _, size) => {
    expect(Math.abs(ggufFileBytes(llama31_8b, quantization[`ggufFile${name}`]) / gibibyte - size)).toBeLessThan(0.006);
  });
});

import { describe, expect, it } from "vitest";
import * as quantization from "../../src/quantization/index.js";
import { codeLlama13b, llama2_7b, llama2_70b, llama31_8b, mixtral8x7b } from "./quantizationModels.js";

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

describe("published GGUF files, to the byte", () => {
  // One header (metadata and tokenizer) for all files of a family: what remains of the Q4_K_M file after its tensors.
  const metadataBytes = 741_056;

  it.each([
    ["B13", "Q5_K_M", 4_783_156_928],
    ["B14", "Q8_0", 7_161_089_728],
  ] as const)("%s: TheBloke/Llama-2-7B-GGUF, %s", (_, name, bytes) => {
    expect(ggufFileBytes(llama2_7b, quantization[`ggufFile${name}`], { metadataBytes })).toBe(bytes);
  });

  it.each([
    ["B17", "Q4_K_M", 7_866_070_016],
    ["B18", "Q5_K_M", 9_230_048_256],
  ] as const)("%s: TheBloke/CodeLlama-13B-Instruct-GGUF, %s, without its header", (_, name, bytes) => {
    const ratio = ggufFileBytes(codeLlama13b, quantization[`ggufFile${name}`]) / bytes;
    expect(ratio).toBeGreaterThan(0.9998);
    expect(ratio).toBeLessThan(1);
  });
});

describe("llama.cpp README of 2024, Llama-2-7B", () => {
  it.each([
    ["B20", "Q4_K_M", 4.84],
    ["B21", "Q5_K_M", 5.68],
  ] as const)("%s: %s", (_, name, bits) => {
    expect(Math.abs(ggufBitsPerWeight(llama2_7b, quantization[`ggufFile${name}`]) - bits)).toBeLessThan(0.006);
  });
});

describe("llama.cpp perplexity README, Llama-2-70B, GiB", () => {
  it.each([
    ["B25", "Q4_K_M", 38.54],
    ["B26", "Q5_K_M", 45.41],
    ["B27", "Q6_K", 52.7],
    ["B28", "F16", 128.5],
  ] as const)("%s: %s", (_, name, size) => {
    const gibibytes = ggufFileBytes(llama2_70b, quantization[`ggufFile${name}`]) / gibibyte;
    expect(Math.abs(gibibytes / size - 1)).toBeLessThan(0.0005);
  });
});

describe("mixtures of experts", () => {
  // Sizes in decimal GB as the repositories' own tables state them, to two digits after the point.
  it.each([
    ["Q4_0", 26.44],
    ["Q5_0", 32.23],
    ["Q6_K", 38.38],
    ["Q8_0", 49.62],
  ] as const)("TheBloke/Mixtral-8x7B-v0.1-GGUF, %s within 1 %%", (name, size) => {
    expect(Math.abs(ggufFileBytes(mixtral8x7b, quantization[`ggufFile${name}`]) / (size * 1e9) - 1)).toBeLessThan(0.01);
  });
});

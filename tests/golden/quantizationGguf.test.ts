import { mixtral8x22b } from "llm-economics/architectures";
import * as quantization from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import {
  codeLlama13b,
  gemma2_9b,
  gemma3_12b,
  llama2_7b,
  llama2_70b,
  llama31_8b,
  llama31_70b,
  llamaShaped,
  mistral7b,
  mixtral8x7b,
  phi4,
  qwen3_4b,
  qwen3_8b,
} from "./quantizationModels.ts";

const files = { ...quantization };
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

describe("llama.cpp tools/quantize README, Llama-3.1-8B", () => {
  it.each(readme)("%s: %f bits per weight", (name, bits) => {
    expect(ggufBitsPerWeight(llama31_8b, files[`ggufFile${name}`])).toBeCloseTo(bits, 4);
  });

  it.each(readme)("%s: size in GiB", (name, _, size) => {
    expect(Math.abs(ggufFileBytes(llama31_8b, files[`ggufFile${name}`]) / gibibyte - size)).toBeLessThan(0.006);
  });
});

describe("published GGUF files, to the byte", () => {
  // All files of a model share one header (metadata and tokenizer): the size of the Q4_K_M file less its tensors.
  const metadataBytes = 741_056;

  it.each([
    ["Q5_K_M", 4_783_156_928],
    ["Q8_0", 7_161_089_728],
  ] as const)("TheBloke/Llama-2-7B-GGUF, %s: %d bytes", (name, bytes) => {
    expect(ggufFileBytes(llama2_7b, files[`ggufFile${name}`], { metadataBytes })).toBe(bytes);
  });

  it.each([
    ["Q4_K_M", 7_866_070_016],
    ["Q5_K_M", 9_230_048_256],
  ] as const)("TheBloke/CodeLlama-13B-Instruct-GGUF, %s: %d bytes without its header", (name, bytes) => {
    const ratio = ggufFileBytes(codeLlama13b, files[`ggufFile${name}`]) / bytes;
    expect(ratio).toBeGreaterThan(0.9998);
    expect(ratio).toBeLessThan(1);
  });
});

describe("llama.cpp README of 2024, Llama-2-7B", () => {
  it.each([
    ["Q4_K_M", 4.84],
    ["Q5_K_M", 5.68],
  ] as const)("%s: %f bits per weight", (name, bits) => {
    expect(Math.abs(ggufBitsPerWeight(llama2_7b, files[`ggufFile${name}`]) - bits)).toBeLessThan(0.006);
  });
});

describe("llama.cpp perplexity README, Llama-2-70B, GiB", () => {
  it.each([
    ["Q5_K_M", 45.41],
    ["Q6_K", 52.7],
    ["F16", 128.5],
  ] as const)("%s: %f GiB", (name, size) => {
    const gibibytes = ggufFileBytes(llama2_70b, files[`ggufFile${name}`]) / gibibyte;
    expect(Math.abs(gibibytes / size - 1)).toBeLessThan(0.0005);
  });

  // The row was measured before pull request 2807 (26 August 2023) widened the value tensors of this model; "widening" turns that off.
  it("Q4_K_M, with the rules before llama.cpp pull request 2807", () => {
    const before = { ...files.ggufFileQ4_K_M, widening: "none" } as const;
    expect(Math.abs(ggufFileBytes(llama2_70b, before) / gibibyte / 38.54 - 1)).toBeLessThan(0.0005);
  });

  it("Q4_K_M, with current rules, within 0.1 %", () => {
    expect(Math.abs(ggufFileBytes(llama2_70b, files.ggufFileQ4_K_M) / gibibyte / 38.54 - 1)).toBeLessThan(0.001);
  });

  it("Q3_K_S, before and after llama.cpp pull request 2807: 27.70 and 27.86 GiB", () => {
    const size = (widening: "none" | "values") =>
      ggufFileBytes(llama2_70b, { ...files.ggufFileQ3_K_S, widening }) / gibibyte;
    expect(size("none").toFixed(2)).toBe("27.70");
    expect(size("values").toFixed(2)).toBe("27.86");
  });

  it("Q2_K, llama.cpp pull request 5060: 23.71 GiB", () => {
    expect((ggufFileBytes(llama2_70b, files.ggufFileQ2_K) / gibibyte).toFixed(2)).toBe("23.71");
  });
});

// Sizes in decimal GB from the repositories' tables, to two decimals; files made with an importance matrix.
const withMatrix = { importanceMatrix: "with" } as const;
const published = [
  {
    repository: "bartowski, Llama-3.1-70B (Nemotron)",
    model: llama31_70b,
    options: withMatrix,
    tolerance: 0.001,
    sizes: {
      Q8_0: 74.98,
      Q6_K: 57.89,
      Q5_K_M: 49.95,
      Q5_K_S: 48.66,
      Q4_K_M: 42.52,
      Q4_K_S: 40.35,
      Q4_0: 40.12,
      IQ4_XS: 37.9,
      Q3_K_L: 37.14,
      Q3_K_M: 34.27,
      IQ3_M: 31.94,
      Q3_K_S: 30.91,
    },
  },
  {
    repository: "TheBloke/Mistral-7B-Instruct-v0.1-GGUF",
    model: mistral7b,
    options: {},
    tolerance: 0.001,
    sizes: {
      Q3_K_M: 3.52,
      Q3_K_L: 3.82,
      Q4_0: 4.11,
      Q4_K_S: 4.14,
      Q4_K_M: 4.37,
      Q5_0: 5.0,
      Q5_K_S: 5.0,
      Q5_K_M: 5.13,
      Q6_K: 5.94,
    },
  },
  {
    repository: "bartowski/Qwen_Qwen3-4B-GGUF (tied embedding)",
    model: qwen3_4b,
    options: withMatrix,
    tolerance: 0.005,
    sizes: {
      BF16: 8.05,
      Q8_0: 4.28,
      Q6_K: 3.31,
      Q5_K_M: 2.89,
      Q5_K_S: 2.82,
      Q4_1: 2.6,
      Q4_K_M: 2.5,
      Q4_K_S: 2.38,
      Q4_0: 2.38,
    },
  },
  {
    repository: "bartowski/Qwen_Qwen3-8B-GGUF",
    model: qwen3_8b,
    options: withMatrix,
    tolerance: 0.005,
    sizes: { BF16: 16.39, Q8_0: 8.71, Q6_K: 6.73 },
  },
  {
    repository: "bartowski/gemma-2-9b-it-GGUF (tied embedding)",
    model: gemma2_9b,
    options: withMatrix,
    tolerance: 0.005,
    sizes: { Q8_0: 9.82 },
  },
  {
    repository: "bartowski/google_gemma-3-12b-it-GGUF (tied embedding)",
    model: gemma3_12b,
    options: withMatrix,
    tolerance: 0.005,
    sizes: { IQ3_XS: 5.21, Q4_0: 6.91, Q5_K_S: 8.23 },
  },
  {
    repository: "bartowski/phi-4-GGUF (query, key and value in one tensor)",
    model: phi4,
    options: { ...withMatrix, queryKeyValue: "fused" },
    tolerance: 0.001,
    sizes: {
      F16: 29.32,
      Q8_0: 15.58,
      Q6_K: 12.03,
      Q5_K_M: 10.6,
      Q5_K_S: 10.15,
      Q4_1: 9.27,
      Q4_K_M: 9.05,
      Q4_K_S: 8.44,
      Q4_0: 8.41,
      IQ4_NL: 8.38,
    },
  },
  {
    repository: "bartowski/Mixtral-8x22B-v0.1-GGUF",
    model: mixtral8x22b,
    options: {},
    tolerance: 0.001,
    sizes: {
      Q5_K_M: 99.96,
      Q5_K_S: 96.97,
      Q4_K_M: 85.58,
      Q4_K_S: 80.47,
      IQ4_NL: 80.47,
      IQ4_XS: 76.35,
      Q3_K_L: 72.57,
      Q3_K_M: 67.78,
      IQ3_M: 64.49,
      IQ3_S: 61.49,
      Q3_K_S: 61.49,
      IQ3_XS: 58.22,
      Q2_K: 52.1,
    },
  },
  // Only plain types: the repository's mixtures predate the current rules.
  {
    repository: "TheBloke/Mixtral-8x7B-v0.1-GGUF",
    model: mixtral8x7b,
    options: {},
    tolerance: 0.001,
    sizes: { Q4_0: 26.44, Q5_0: 32.23, Q6_K: 38.38, Q8_0: 49.62 },
  },
] as const satisfies readonly object[];

describe.each(published)("$repository: sizes within $tolerance", ({ model, options, tolerance, sizes }) => {
  it.each(Object.entries(sizes))("%s: %f GB", (name, size) => {
    const bytes = ggufFileBytes(model, files[`ggufFile${name as keyof typeof sizes}`], options);
    expect(Math.abs(bytes / (size * 1e9) - 1)).toBeLessThan(tolerance);
  });
});

describe("Q4_K_M of 46 layers", () => {
  it("has 6-bit values and down projections in the first 5, the last 6 and every third layer from the eighth", () => {
    const shape = { hiddenSize: 512, intermediateSize: 1024, queryHeads: 4, keyValueHeads: 2, vocabularySize: 256 };
    const model = llamaShaped("46-layers", { ...shape, layers: 46 });
    const rules = files.ggufFileQ4_K_M.rules.filter((rule) => !("layers" in rule));
    const widened =
      ggufFileBytes(model, files.ggufFileQ4_K_M) - ggufFileBytes(model, { ...files.ggufFileQ4_K_M, rules });
    const layers = [0, 1, 2, 3, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40, 41, 42, 43, 44, 45];
    expect(widened).toBe((layers.length * (512 * 256 + 1024 * 512) * (6.5625 - 4.5)) / 8);
  });
});

describe("fused query-key-value tensors", () => {
  it("follow the rules of value tensors since 2026: Phi-4 is smaller in Q4_K_M and unchanged in plain types", () => {
    const bytes = (name: "Q4_K_M" | "Q6_K", queryKeyValue: "separate" | "fused" | "fused-as-values") =>
      ggufFileBytes(phi4, files[`ggufFile${name}`], { queryKeyValue });
    expect(bytes("Q4_K_M", "separate")).toBeLessThan(bytes("Q4_K_M", "fused"));
    expect(bytes("Q4_K_M", "fused-as-values")).not.toBe(bytes("Q4_K_M", "fused"));
    expect(bytes("Q6_K", "fused-as-values")).toBe(bytes("Q6_K", "separate"));
  });
});

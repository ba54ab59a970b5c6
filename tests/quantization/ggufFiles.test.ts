import {
  deepseekV3,
  falconMamba7b,
  llama2_7b,
  llama31_8b,
  llama31_70b,
  mixtral8x7b,
  qwen3Next80bA3b,
  qwen25_0_5b,
} from "llm-economics/architectures";
import type { Architecture } from "llm-economics/models";
import {
  type GgufConversion,
  type GgufFileType,
  ggufBitsPerWeight,
  ggufFileBytes,
  ggufFileF16,
  ggufFileIQ2_M,
  ggufFileMXFP4,
  ggufFileQ4_0,
  ggufFileQ4_K_M,
  ggufFileQ6_K,
  quantizeToGguf,
} from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { ggufModelShape } from "../../src/quantization/gguf/ggufModelShape.js";
import { ggufTensors } from "../../src/quantization/gguf/ggufTensors.js";
import { changed } from "../complaint.ts";

/** Elements of each tensor class in each type, such as "attention q5-0". */
function elementsByType(model: Architecture, fileType: GgufFileType, conversion: GgufConversion = {}) {
  const elements: Record<string, number> = {};
  for (const { tensorClass, format, elements: count } of ggufTensors(model, fileType, conversion)) {
    const name = `${tensorClass} ${format.id.slice("gguf-".length)}`;
    if (count > 0) elements[name] = (elements[name] ?? 0) + count;
  }
  return elements;
}

describe("files of Qwen2.5-0.5B, with rows of 896 elements that blocks of 256 do not divide", () => {
  const [layers, half, width, values, intermediate] = [24, 12, 896, 128, 4864];
  const norms = (2 * layers + 1) * width;
  const biases = layers * (width + 2 * values);

  it("fall back to blocks of 32 in Q4_K_M, except for down projections with rows of 4,864", () => {
    expect(elementsByType(qwen25_0_5b, ggufFileQ4_K_M)).toEqual({
      "embedding q8-0": 151_936 * width,
      "attention q5-0": layers * (2 * width + values) * width + half * values * width,
      "attention q8-0": half * values * width,
      "attention f32": biases,
      "feedForward q5-0": 2 * layers * intermediate * width,
      "feedForward q6-k": half * intermediate * width,
      "feedForward q4-k": half * intermediate * width,
      "norm f32": norms,
    });
  });

  it("store the tied head in Q8_0 in IQ2_M, where other heads are in Q5_K", () => {
    expect(elementsByType(qwen25_0_5b, ggufFileIQ2_M)).toEqual({
      "embedding q8-0": 151_936 * width,
      "attention iq4-nl": layers * (2 * width + values) * width,
      "attention q5-0": layers * values * width,
      "attention f32": biases,
      "feedForward iq4-nl": 2 * layers * intermediate * width,
      "feedForward iq3-s": 3 * intermediate * width,
      "feedForward iq2-s": (layers - 3) * intermediate * width,
      "norm f32": norms,
    });
    expect(elementsByType(llama31_8b, ggufFileIQ2_M)).toMatchObject({ "head q5-k": 128_256 * 4096 });
  });

  it("keep F16", () => {
    const { "norm f32": inNorms, "attention f32": inBiases, ...rest } = elementsByType(qwen25_0_5b, ggufFileF16);
    expect([inNorms, inBiases]).toEqual([norms, biases]);
    expect(Object.keys(rest)).toEqual(["attention f16", "feedForward f16", "embedding f16"]);
  });
});

describe("files of mixtures of experts", () => {
  it("give DeepSeek-V3's down projections more bits in 30 of 61 layers, counted across dense and sparse layers", () => {
    const expert = 2048 * 7168;
    expect(elementsByType(deepseekV3, ggufFileQ4_K_M)).toMatchObject({
      "experts q6-k": 27 * 256 * expert,
      "experts q4-k": (3 * 58 - 27) * 256 * expert,
      "feedForward q6-k": 3 * 18_432 * 7168 + 27 * expert,
      "attention q5-0": 61 * 512 * 128 * 128,
      "head q6-k": 129_280 * 7168,
      "router f32": 58 * 256 * (7168 + 1),
    });
  });

  it("store only experts in MXFP4", () => {
    expect(elementsByType(mixtral8x7b, ggufFileMXFP4)).toEqual({
      "embedding q8-0": 32_000 * 4096,
      "attention q8-0": 32 * (2 * 4096 + 2 * 1024) * 4096,
      "router f32": 32 * 8 * 4096,
      "experts mxfp4": 32 * 8 * 3 * 14_336 * 4096,
      "head q8-0": 32_000 * 4096,
      "norm f32": 65 * 4096,
    });
  });

  it("give value projections of linear and of grouped-query attention more bits in half of the layers", () => {
    const elements = elementsByType(qwen3Next80bA3b, ggufFileQ4_K_M);
    // 16 of the 36 linear layers and 8 of the 12 layers with full attention are among the 24 of 48.
    expect(elements["attention q6-k"]).toBe(16 * 8192 * 2048 + 8 * 512 * 2048);
    expect(elements["attention f16"]).toBeUndefined();
    // Rows of the embedding have 2,048 elements; its 151,936 columns are no multiple of 256.
    expect(elements["embedding q4-k"]).toBe(151_936 * 2048);
    expect(elements["attention f32"]).toBeGreaterThan(36 * 4 * 8192);
  });
});

describe("ggufModelShape", () => {
  const dense = { layers: 32, valueLayers: 32, seventyBillion: false };

  it.each<[string, Architecture, ReturnType<typeof ggufModelShape>]>([
    ["Llama-2-7B", llama2_7b, { ...dense, conditions: ["not-eight-experts"] }],
    ["Llama-3.1-8B", llama31_8b, { ...dense, conditions: ["not-eight-experts", "four-queries-per-key"] }],
    ["Mixtral-8x7B", mixtral8x7b, { ...dense, conditions: ["eight-experts", "four-experts", "four-queries-per-key"] }],
    [
      "Llama-3.1-70B",
      llama31_70b,
      {
        layers: 80,
        valueLayers: 80,
        conditions: ["not-eight-experts", "four-queries-per-key"],
        seventyBillion: true,
      },
    ],
    [
      "DeepSeek-V3",
      deepseekV3,
      {
        layers: 61,
        valueLayers: 0,
        conditions: ["not-eight-experts", "four-experts", "four-queries-per-key"],
        seventyBillion: false,
      },
    ],
    [
      "Qwen3-Next-80B",
      qwen3Next80bA3b,
      {
        layers: 48,
        valueLayers: 48,
        conditions: ["not-eight-experts", "four-experts", "four-queries-per-key"],
        seventyBillion: false,
      },
    ],
    [
      "Falcon-Mamba-7B",
      falconMamba7b,
      { layers: 64, valueLayers: 0, conditions: ["not-eight-experts"], seventyBillion: false },
    ],
  ])("states the properties of %s", (_, model, shape) => {
    expect(ggufModelShape(model)).toEqual(shape);
  });

  it("treats 80 layers with as many key-value heads as query heads as any other model", () => {
    const deep = changed<Architecture>(llama2_7b, "layerGroups[0].count", 80);
    expect(ggufModelShape(deep)).toMatchObject({ layers: 80, seventyBillion: false });
  });

  it("counts four experts and four queries per key from exactly four on", () => {
    const withExperts = (experts: number) => {
      const fewer = changed<Architecture>(mixtral8x7b, "layerGroups[0].feedForward.experts", experts);
      return ggufModelShape(changed(fewer, "layerGroups[0].attention.keyValueHeads", 32)).conditions;
    };
    expect(withExperts(3)).toEqual(["not-eight-experts"]);
    expect(withExperts(4)).toEqual(["not-eight-experts", "four-experts"]);
    const shared = (heads: number) =>
      ggufModelShape(changed<Architecture>(llama31_8b, "layerGroups[0].attention.keyValueHeads", heads)).conditions;
    expect(shared(16)).toEqual(["not-eight-experts"]);
    expect(shared(8)).toEqual(["not-eight-experts", "four-queries-per-key"]);
  });

  it("counts no value projection where keys serve as values", () => {
    const at = "layerGroups[0].attention.keyValueProjection";
    expect(ggufModelShape(changed<Architecture>(llama31_8b, at, "shared")).valueLayers).toBe(0);
    expect(ggufModelShape(changed<Architecture>(llama31_8b, at, "separate")).valueLayers).toBe(32);
  });
});

describe("options of a conversion", () => {
  const bytes = (fileType: GgufFileType, options = {}) => ggufFileBytes(llama2_7b, fileType, options);

  it("store fused tensors in one type", () => {
    // Separate: queries and keys in 4.5 bits, values in 4.5 or 6.5625; fused: all in 5.5; as values: all in 4.5 or 6.5625.
    const matrix = 32 * 4096 * 4096;
    const separate = bytes(ggufFileQ4_K_M);
    expect(bytes(ggufFileQ4_K_M, { queryKeyValue: "separate" })).toBe(separate);
    expect(bytes(ggufFileQ4_K_M, { queryKeyValue: "fused" }) - separate).toBe((matrix * (16.5 - 14.53125)) / 8);
    const asValues = bytes(ggufFileQ4_K_M, { queryKeyValue: "fused-as-values" });
    expect(asValues - separate).toBe((matrix * 2 * 1.03125) / 8);
    expect(quantizeToGguf(llama2_7b, ggufFileQ4_K_M, { queryKeyValue: "fused" }).weightBytes).toBe(
      bytes(ggufFileQ4_K_M, { queryKeyValue: "fused" }),
    );
  });

  it("give Q4_0 an offset in the first down projections when there is an importance matrix", () => {
    const without = bytes(ggufFileQ4_0);
    const added = (4 * 11_008 * 4096 * 0.5) / 8;
    expect(bytes(ggufFileQ4_0, { importanceMatrix: "without" })).toBe(without);
    expect(bytes(ggufFileQ4_0, { importanceMatrix: "with" }) - without).toBe(added);
    const bits = ggufBitsPerWeight(llama2_7b, ggufFileQ4_0, { importanceMatrix: "with" });
    expect(bits - ggufBitsPerWeight(llama2_7b, ggufFileQ4_0)).toBeCloseTo((added * 8) / 6_738_415_616, 12);
  });

  it("add metadata to the size of the file", () => {
    expect(bytes(ggufFileQ4_0, { metadataBytes: 700_000 }) - bytes(ggufFileQ4_0)).toBe(700_000);
  });
});

describe("quantizeToGguf", () => {
  it("gives a class with one type that type, and a class with several their average", () => {
    const { weightFormats, weightBytesByClass, activationFormat, keyValueCacheFormat } = quantizeToGguf(
      llama31_8b,
      ggufFileQ4_K_M,
    );
    expect([weightFormats.embedding.id, weightFormats.head.id]).toEqual(["gguf-q4-k", "gguf-q6-k"]);
    expect([weightFormats.norm.id, weightFormats.router.id, weightFormats.experts.id]).toEqual([
      "gguf-f32",
      "gguf-f32",
      "gguf-q4-k",
    ]);
    const { arithmetic, computation, source } = ggufFileQ4_K_M.base;
    expect(weightFormats.attention).toEqual({
      ...{ id: "gguf-q4-k-m-attention", name: "GGUF Q4_K_M mixture", overheads: [], arithmetic, computation, source },
      // Half of the values, a tenth of the elements of attention, have 6.5625 bits.
      elementBits: 4.5 + (6.5625 - 4.5) * 0.05,
    });
    expect(weightFormats.feedForward.elementBits).toBe(4.5 + (6.5625 - 4.5) / 6);
    expect(weightBytesByClass.attention).toBe((32 * 10_240 * 4096 * 4.603125) / 8);
    expect(weightBytesByClass.norm).toBe(65 * 4096 * 4);
    expect([activationFormat.id, keyValueCacheFormat.id]).toEqual(["bf16", "bf16"]);
  });

  it("stores biases in 32 bits and counts them in their class", () => {
    const { weightFormats, weightBytesByClass } = quantizeToGguf(qwen25_0_5b, ggufFileQ6_K);
    expect(weightFormats.head.id).toBe("gguf-q6-k");
    expect(weightFormats.embedding.id).toBe("gguf-q8-0");
    expect(weightBytesByClass.attention).toBe((24 * (1920 * 896 + 128 * 896) * 8.5) / 8 + 24 * 1152 * 4);
  });
});

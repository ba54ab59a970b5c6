import * as architectures from "llm-economics/architectures";
import { deepseekV3, llama31_8b, llama31_70b, mixtral8x7b, qwen3Next80bA3b } from "llm-economics/architectures";
import {
  ggufF16,
  ggufIQ2_XS,
  ggufIQ4_NL,
  ggufQ2_K,
  ggufQ3_K,
  ggufQ4_0,
  ggufQ4_K,
  ggufQ5_0,
  ggufQ5_1,
  ggufQ5_K,
  ggufQ6_K,
  ggufQ8_0,
  ggufTQ1_0,
  type NumericFormat,
} from "llm-economics/formats";
import { type Architecture, parameterCount } from "llm-economics/models";
import * as quantization from "llm-economics/quantization";
import {
  type GgufFileType,
  ggufFileIQ2_XS,
  ggufFileQ3_K_M,
  ggufFileQ4_0,
  ggufFileQ4_K_M,
  ggufFileQ4_K_S,
  ggufFileQ5_K_M,
} from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import type { Attention } from "../../src/models/attention.js";
import type { WeightMatrix } from "../../src/models/weightMatrix.js";
import { ggufFallback } from "../../src/quantization/gguf/ggufFallback.js";
import type { GgufTensor } from "../../src/quantization/gguf/ggufFileType.js";
import { ggufModelShape } from "../../src/quantization/gguf/ggufModelShape.js";
import { ggufTensorFormat } from "../../src/quantization/gguf/ggufTensorFormat.js";
import { ggufTensors } from "../../src/quantization/gguf/ggufTensors.js";
import { ggufTensorsOf } from "../../src/quantization/gguf/ggufTensorsOf.js";

const catalogue: readonly Architecture[] = Object.values(architectures);
const fileTypes = Object.values(quantization).filter(
  (value): value is GgufFileType & typeof value => typeof value === "object" && "rules" in value,
);
const formatIn = (type: GgufFileType, model: Architecture, tensor: GgufTensor, layer: number) =>
  ggufTensorFormat(type, ggufModelShape(model), [tensor], { layer, valueLayer: layer }, "without");
/** Layers in which a tensor has a type. */
const layersWith = (format: NumericFormat, type: GgufFileType, model: Architecture, tensor: GgufTensor) =>
  Array.from({ length: ggufModelShape(model).layers }, (_, layer) => layer).filter(
    (layer) => formatIn(type, model, tensor, layer) === format,
  );

describe("ggufFallback", () => {
  // llama-quant.cpp: tensors with rows that are not a multiple of 256 get a type with blocks of 32, or F16.
  it.each<[from: NumericFormat, rowLength: number, to: NumericFormat]>([
    [ggufQ4_K, 4096, ggufQ4_K],
    [ggufQ2_K, 896, ggufQ4_0],
    [ggufQ3_K, 896, ggufQ4_0],
    [ggufTQ1_0, 896, ggufQ4_0],
    [ggufQ4_K, 896, ggufQ5_0],
    [ggufQ5_K, 896, ggufQ5_1],
    [ggufQ6_K, 896, ggufQ8_0],
    [ggufIQ2_XS, 896, ggufIQ4_NL],
    [ggufQ8_0, 896, ggufQ8_0],
    [ggufF16, 7, ggufF16],
    [ggufQ4_K, 100, ggufF16],
    [ggufQ8_0, 100, ggufF16],
  ])("stores rows of $1 elements that should be $0.id as $2.id", (from, rowLength, to) => {
    expect(ggufFallback(from, rowLength).id).toBe(to.id);
  });
});

describe("ggufTensorFormat", () => {
  const half = [0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31];

  it.each<[tensor: GgufTensor, type: GgufFileType, format: NumericFormat, layers: readonly number[]]>([
    ["value", ggufFileQ4_K_M, ggufQ6_K, half],
    ["down", ggufFileQ4_K_M, ggufQ6_K, half],
    ["value", ggufFileQ5_K_M, ggufQ6_K, half],
    ["value", ggufFileQ4_K_S, ggufQ5_K, [0, 1, 2, 3]],
    ["down", ggufFileQ4_K_S, ggufQ5_K, [0, 1, 2, 3]],
    ["value", ggufFileQ3_K_M, ggufQ5_K, [0, 1]],
    ["down", ggufFileQ3_K_M, ggufQ5_K, [0, 1]],
    ["gate", ggufFileQ4_K_M, ggufQ6_K, []],
    ["down", ggufFileIQ2_XS, ggufQ2_K, [0, 1, 2, 3]],
    ["down", ggufFileQ4_0, ggufQ4_0, Array.from({ length: 32 }, (_, layer) => layer)],
  ])("gives $0 in $1.name the type $2.id in layers $3 of 32", (tensor, type, format, layers) => {
    expect(layersWith(format, type, llama31_8b, tensor)).toEqual(layers);
  });

  it("widens values of models with 80 layers, and keys and values of models with eight experts", () => {
    expect(formatIn(ggufFileQ4_K_S, llama31_8b, "value", 20)).toBe(ggufQ4_K);
    expect(formatIn(ggufFileQ4_K_S, llama31_70b, "value", 20)).toBe(ggufQ5_K);
    expect(formatIn(ggufFileQ4_K_S, llama31_70b, "key", 20)).toBe(ggufQ4_K);
    expect(formatIn(ggufFileQ4_K_S, mixtral8x7b, "value", 20)).toBe(ggufQ8_0);
    expect(formatIn(ggufFileQ4_K_S, mixtral8x7b, "key", 20)).toBe(ggufQ8_0);
    expect(formatIn({ ...ggufFileQ4_K_S, widening: "none" }, mixtral8x7b, "value", 20)).toBe(ggufQ4_K);
  });
});

describe("ggufTensorsOf", () => {
  const matrix = (role: string) => ({ role }) as WeightMatrix;
  const attentionOf = (model: Architecture) => model.layerGroups[0]?.attention ?? null;
  const grouped = attentionOf(llama31_8b);
  const latent = attentionOf(deepseekV3);
  const linear = qwen3Next80bA3b.layerGroups.map(({ attention }) => attention).find(({ kind }) => kind === "linear");

  it.each<[role: string, attention: Attention | null | undefined, names: readonly GgufTensor[]]>([
    ["query", grouped, ["query"]],
    ["key", grouped, ["key"]],
    ["value", grouped, ["value"]],
    ["attention-output", grouped, ["attention-output"]],
    ["attention-output", latent, ["attention-output"]],
    ["attention-output", linear, []],
    ["query", linear, ["value"]],
    ["key", linear, ["value"]],
    ["value", linear, ["value"]],
    ["key-value", grouped, ["key"]],
    ["gate", grouped, ["gate"]],
    ["up", grouped, ["up"]],
    ["down", grouped, ["down"]],
    ["shared-gate", grouped, ["gate"]],
    ["shared-up", grouped, ["up"]],
    ["expert-gate", grouped, ["gate", "experts"]],
    ["expert-up", grouped, ["up", "experts"]],
    ["shared-down", grouped, ["down"]],
    ["expert-down", grouped, ["down", "experts"]],
    ["router", grouped, []],
    ["head", null, ["head"]],
  ])("names the matrix %s in llama.cpp's rules", (role, attention, names) => {
    expect(ggufTensorsOf(matrix(role), attention ?? null, "separate")).toEqual(names);
  });

  it("has one name for query, key and value in a fused tensor", () => {
    for (const role of ["query", "key", "value"]) {
      expect(ggufTensorsOf(matrix(role), grouped, "fused")).toEqual(["query-key-value"]);
      expect(ggufTensorsOf(matrix(role), grouped, "fused-as-values")).toEqual(["value"]);
    }
  });
});

describe("ggufTensors", () => {
  it.each(catalogue.map((model) => [model.id, model] as const))("holds every parameter of %s once", (_, model) => {
    const elements = ggufTensors(model, ggufFileQ4_K_M, {}).reduce((sum, tensor) => sum + tensor.elements, 0);
    expect(elements).toBe(parameterCount(model).total);
  });

  it.each(fileTypes.map((type) => [type.name, type] as const))(
    "keeps norms and routers of %s in 32 bits",
    (_, type) => {
      for (const { tensorClass, elements, format } of ggufTensors(mixtral8x7b, type, {}))
        if (elements > 0 && (tensorClass === "norm" || tensorClass === "router")) expect(format.id).toBe("gguf-f32");
    },
  );

  it.each(fileTypes.map((type) => [type.name, type] as const))(
    "gives the head of %s at least the bits of its base",
    (_, type) => {
      const head = ggufTensors(llama31_8b, type, {}).filter(({ tensorClass }) => tensorClass === "head");
      for (const { format, elements } of head)
        if (elements > 0) expect(format.elementBits).toBeGreaterThanOrEqual(type.base.elementBits);
    },
  );
});

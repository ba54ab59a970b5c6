import { describe, expect, it } from "vitest";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { TensorClass } from "../../src/models/tensorClass.js";
import { arithmeticOn } from "../../src/operations/arithmeticOn.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { nativeModel } from "../../src/quantization/nativeModel.js";

const formats = ["bf16", "fp16", "fp32", "int8", "fp8-e4m3", "fp8-block128", "mxfp4", "int4-group32", "nvfp4"];
const classes: readonly TensorClass[] = ["embedding", "attention", "feedForward", "experts", "router", "head"];

describe("nativeFormat", () => {
  describe.each(formats)("%s", (nativeFormat) => {
    const architecture = { ...qwen3_30bA3b, nativeFormat, extraParameters: 1000 };
    const bare = servedModel(architecture);
    const quantized = servedModel(nativeModel(architecture));

    it.each(classes)("gives %s the format of nativeModel", (tensorClass) => {
      expect(arithmeticOn(nvidiaB200, bare.formatOf(tensorClass))).toEqual(
        arithmeticOn(nvidiaB200, quantized.formatOf(tensorClass)),
      );
    });

    it("gives the cache and the embedding the format of nativeModel", () => {
      expect(bare.cacheBits).toBe(quantized.cacheBits);
      expect(bare.embeddingBytes).toBe(quantized.embeddingBytes);
    });
  });

  it("throws for an unknown format and lists the known ones", () => {
    const plan = { accelerator: nvidiaB200, inputTokens: 100, outputTokens: 100, concurrency: 1 };
    const call = () => estimateInference({ ...plan, model: { ...llama31_8b, nativeFormat: "int3" } });
    expect(call).toThrow(/^nativeFormat must be one of bf16, .*nvfp4; got "int3"\./);
    expect(() => estimateInference({ ...plan, model: { ...llama31_8b, nativeFormat: "constructor" } })).toThrow(
      /nativeFormat/,
    );
  });
});

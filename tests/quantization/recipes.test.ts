import fc from "fast-check";
import * as architectures from "llm-economics/architectures";
import { deepseekV3, gptOss20b, gptOss120b, llama31_8b, llama31_70b } from "llm-economics/architectures";
import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import * as formatExports from "llm-economics/formats";
import {
  bf16,
  fp8E4m3,
  ggufQ4_0,
  ggufQ8_0,
  int4,
  int4Group128,
  int8,
  type NumericFormat,
  storedBitsPerElement,
} from "llm-economics/formats";
import { type Architecture, parameterCount, parametersByClass } from "llm-economics/models";
import * as quantizationExports from "llm-economics/quantization";
import {
  awq,
  bitsAndBytesNf4,
  defaultActivationFormat,
  fp8BlockWise,
  fp8PerTensor,
  type GgufFileType,
  ggufBitsPerWeight,
  ggufFileBytes,
  ggufFileF16,
  ggufFileQ4_K_M,
  gptq,
  int4Experts,
  keyValueCacheSavings,
  mxfp4Experts,
  nativeModel,
  nvfp4AllLinear,
  nvfp4ModelOptimizer,
  type QuantizationPolicy,
  quantize,
  quantizeToGguf,
  smoothQuant,
} from "llm-economics/quantization";
import { describe, expect, it } from "vitest";

const catalogue: readonly Architecture[] = Object.values(architectures);
const formats = Object.values(formatExports).filter((value): value is NumericFormat & typeof value => "id" in value);
const fileTypes = Object.values(quantizationExports).filter(
  (value): value is GgufFileType & typeof value => typeof value === "object" && "rules" in value,
);
const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0);
const throwsNaming = (call: () => unknown, field: string) => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidQuantityError);
    expect((error as InvalidQuantityError).details.field).toBe(field);
    expect((error as InvalidQuantityError).details.allowed).toContain("numeric format");
    return;
  }
  throw new Error("nothing was thrown");
};

describe("savings relative to 16 bits", () => {
  it("are nominally 50 % with 8 bits and 75 % with 4 bits", () => {
    expect(quantize(llama31_70b, { weights: int8 }).savings.nominalFraction).toBe(0.5);
    expect(quantize(llama31_70b, { weights: int4 }).savings.nominalFraction).toBe(0.75);
    expect(quantize(llama31_70b, { weights: int4Group128 }).savings.nominalFraction).toBe(0.75);
  });

  it("are 69.4 % from F16 to Q4_K_M for Llama-3.1-8B (llama.cpp README)", () => {
    const published = 1 - 4.58 / 14.96;
    const saved = 1 - ggufFileBytes(llama31_8b, ggufFileQ4_K_M) / ggufFileBytes(llama31_8b, ggufFileF16);
    expect(Math.abs(saved / published - 1)).toBeLessThan(0.002);
    expect(saved).toBeCloseTo(1 - 4.8944 / 16.0005, 4);
  });

  it("are smaller than nominal, because embedding and head stay in 16 bits and scales take memory", () => {
    // Llama-3.1-70B: two matrices of 128,256 x 8,192 and the norms stay in 16 bits; the rest takes 4.125 bits.
    const all = parameterCount(llama31_70b).total;
    const kept = 2 * 128_256 * 8192 + (2 * 80 + 1) * 8192;
    const bits = kept * 16 + (all - kept) * 4.125;
    const { savings } = quantize(llama31_70b, { weights: int4Group128 });
    expect(savings.fraction).toBeCloseTo(1 - bits / (16 * all), 12);
    expect(savings.fraction.toFixed(2)).toBe("0.72");
    expect(quantize(llama31_70b, { weights: int8 }).savings.fraction.toFixed(3)).toBe("0.485");
  });

  it("a cache in q8_0 and q4_0 holds 1.88 and 3.56 times as many tokens, not 2 and 4 times", () => {
    expect(keyValueCacheSavings(ggufQ8_0).capacityRatio).toBeCloseTo(1.88235, 5);
    expect(keyValueCacheSavings(ggufQ4_0).capacityRatio).toBeCloseTo(3.55556, 5);
    expect(keyValueCacheSavings(fp8E4m3)).toEqual({ fraction: 0.5, capacityRatio: 2 });
    expect(keyValueCacheSavings(bf16)).toEqual({ fraction: 0, capacityRatio: 1 });
  });
});

describe("published checkpoints", () => {
  it.each([
    ["gpt-oss-20b", gptOss20b, 13_761_264_768],
    ["gpt-oss-120b", gptOss120b, 65_248_815_744],
  ] as const)("%s in its own formats has its index's total_size", (_, model, bytes) => {
    expect(nativeModel(model).weightBytes).toBe(bytes);
  });

  it("DeepSeek-V3 has FP8 linear layers and 16-bit embeddings in its native formats", () => {
    const { weightFormats, weightBytesByClass } = nativeModel(deepseekV3);
    expect(weightFormats.experts.id).toBe("fp8-block128");
    expect(weightFormats.embedding.id).toBe("bf16");
    expect(weightBytesByClass.embedding).toBe(2 * 129_280 * 7168);
  });
});

describe("every recipe", () => {
  const recipes: Readonly<Record<string, QuantizationPolicy>> = {
    awq,
    gptq,
    smoothQuant,
    bitsAndBytesNf4,
    fp8PerTensor,
    fp8BlockWise,
    mxfp4Experts,
    int4Experts,
    nvfp4AllLinear,
    nvfp4ModelOptimizer,
  };
  const bits: Readonly<Record<string, readonly [attention: number, experts: number, activations: string]>> = {
    awq: [4.15625, 4.15625, "bf16"],
    gptq: [4.125, 4.125, "bf16"],
    smoothQuant: [8, 8, "int8"],
    bitsAndBytesNf4: [4.126953125, 4.126953125, "bf16"],
    fp8PerTensor: [8, 8, "fp8-e4m3"],
    fp8BlockWise: [8 + 32 / 16_384, 8 + 32 / 16_384, "fp8-block128"],
    mxfp4Experts: [16, 4.25, "mxfp4"],
    int4Experts: [16, 4.5, "bf16"],
    nvfp4AllLinear: [4.5, 4.5, "nvfp4"],
    nvfp4ModelOptimizer: [16, 4.5, "nvfp4"],
  };

  it.each(Object.entries(recipes))(
    "%s: quantizes the stated classes and leaves the rest in 16 bits",
    (name, policy) => {
      const [attention, experts, activations] = bits[name] ?? [];
      const model = quantize(deepseekV3, policy);
      expect(storedBitsPerElement(model.weightFormats.attention)).toBe(attention);
      expect(storedBitsPerElement(model.weightFormats.experts)).toBe(experts);
      expect(model.activationFormat.id).toBe(activations);
      for (const kept of ["embedding", "head", "router", "norm"] as const)
        expect(model.weightFormats[kept].id).toBe("bf16");
      const count = parametersByClass(deepseekV3);
      expect(model.weightBytesByClass.experts).toBe((count.experts * (experts ?? 0)) / 8);
      expect(model.savings.fraction).toBeLessThan(model.savings.nominalFraction);
    },
  );

  it("is covered by these tests", () => {
    const exported = Object.entries(quantizationExports)
      .filter(([, value]) => typeof value === "object" && "weights" in value)
      .map(([name]) => name);
    expect([...exported].sort()).toEqual(Object.keys(recipes).sort());
  });
});

describe("every file type of llama.cpp", () => {
  it.each(fileTypes.map((type) => [type.name, type] as const))(
    "%s: has consistent formats, bytes and savings",
    (_, type) => {
      const model = quantizeToGguf(llama31_8b, type);
      expect(model.weightBytes / ggufFileBytes(llama31_8b, type)).toBeCloseTo(1, 12);
      expect(sum(model.weightBytesByClass)).toBe(model.weightBytes);
      expect(ggufBitsPerWeight(llama31_8b, type)).toBeGreaterThanOrEqual(storedBitsPerElement(type.base) * 0.99);
      for (const [name, count] of Object.entries(parametersByClass(llama31_8b))) {
        const bytes = model.weightBytesByClass[name as "head"];
        expect(bytes).toBeLessThanOrEqual(4 * count);
      }
    },
  );

  it("never stores a tensor of the catalogue in more than 32 bits", () => {
    for (const model of catalogue) {
      const file = ggufFileBytes(model, ggufFileQ4_K_M);
      expect(file).toBeGreaterThan((parameterCount(model).total * 4.5) / 8 / 1.001);
      expect(file).toBeLessThan((parameterCount(model).total * 32) / 8);
    }
  });
});

describe("quantization properties", () => {
  const model = fc.constantFrom(...catalogue);
  const format = fc.constantFrom(...formats);

  it("narrower weights never take more bytes, and no policy exceeds 32 bits", () => {
    fc.assert(
      fc.property(model, format, format, (architecture, one, other) => {
        const oneIsNarrow = storedBitsPerElement(one) <= storedBitsPerElement(other);
        const [narrow, wide] = oneIsNarrow ? [one, other] : [other, one];
        const bytes = (weights: NumericFormat) => quantize(architecture, { weights }).weightBytes;
        expect(bytes(narrow)).toBeLessThanOrEqual(bytes(wide));
      }),
    );
  });

  it("INT4 is never larger than INT8, nor INT8 than 16 bits, and the bytes of classes sum to the total", () => {
    for (const architecture of catalogue) {
      const at = (weights: NumericFormat) => quantize(architecture, { weights });
      expect(at(int4Group128).weightBytes).toBeLessThan(at(int8).weightBytes);
      expect(at(int8).weightBytes).toBeLessThan(at(bf16).weightBytes);
      expect(at(bf16).weightBytes).toBe(2 * parameterCount(architecture).total);
      expect(sum(at(int4Group128).weightBytesByClass)).toBe(at(int4Group128).weightBytes);
    }
  });

  it("savings are consistent with bytes", () => {
    fc.assert(
      fc.property(model, format, (architecture, weights) => {
        const { savings, weightBytes } = quantize(architecture, { weights });
        const reference = 2 * parameterCount(architecture).total;
        expect(savings.bytes).toBe(reference - weightBytes);
        expect(savings.fraction).toBeCloseTo(1 - weightBytes / reference, 12);
        expect(savings.fraction).toBeLessThanOrEqual(Math.max(0, savings.nominalFraction) + 1e-12);
      }),
    );
  });

  it("no model is larger in its native formats than in 16 bits, unless it was published in 32 bits", () => {
    for (const architecture of catalogue) {
      const { weightBytes } = nativeModel(architecture);
      const most = (architecture.nativeFormat === "fp32" ? 4 : 2) * parameterCount(architecture).total;
      expect(weightBytes).toBeLessThanOrEqual(most);
    }
  });

  it("an override changes only its own class", () => {
    const before = quantize(llama31_8b, { weights: int4Group128 });
    const after = quantize(llama31_8b, { weights: int4Group128, overrides: { head: int8 } });
    for (const [name, bytes] of Object.entries(before.weightBytesByClass)) {
      const changed = after.weightBytesByClass[name as "head"];
      expect(changed).toBe(name === "head" ? bytes / 2 : bytes);
    }
  });

  it("native weight formats quantize activations too; weight-only formats keep 16-bit activations", () => {
    for (const weights of formats) {
      expect(defaultActivationFormat(weights).id).toBe(weights.computation === "native" ? weights.id : "bf16");
    }
  });
});

describe("invalid input", () => {
  const broken = { ...int8, elementBits: Number.NaN };

  it.each([
    ["weights", () => quantize(llama31_8b, { weights: broken })],
    ["weights", () => quantize(llama31_8b, { weights: undefined as unknown as NumericFormat })],
    ["activations", () => quantize(llama31_8b, { weights: int8, activations: broken })],
    ["keyValueCache", () => quantize(llama31_8b, { weights: int8, keyValueCache: { ...int8, elementBits: -8 } })],
    ["overrides.head", () => quantize(llama31_8b, { weights: int8, overrides: { head: broken } })],
    ["format", () => keyValueCacheSavings({} as NumericFormat)],
    ["keyValueCache", () => quantizeToGguf(llama31_8b, ggufFileQ4_K_M, { keyValueCache: broken })],
  ])("throws an error that names %s when it is not a format", (field, call) => {
    throwsNaming(call, field);
  });

  it("throws for an override of an unknown class", () => {
    const overrides = { heads: int8 } as unknown as NonNullable<QuantizationPolicy["overrides"]>;
    const call = () => quantize(llama31_8b, { weights: int8, overrides });
    expect(call).toThrow(UnknownNameError);
    expect(call).toThrow(/head/);
  });

  it("throws for a native format without a policy and lists the known ones", () => {
    const call = () => nativeModel({ ...llama31_8b, nativeFormat: "int3" });
    expect(call).toThrow(UnknownNameError);
    expect(call).toThrow(/int3/);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("throws for %f bytes of metadata", (metadataBytes) => {
    expect(() => ggufFileBytes(llama31_8b, ggufFileQ4_K_M, { metadataBytes })).toThrow(/metadataBytes/);
  });
});

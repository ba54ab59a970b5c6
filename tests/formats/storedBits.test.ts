import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import * as everything from "llm-economics/formats";
import { type NumericFormat, storedBitsPerElement, storedBytes } from "llm-economics/formats";
import { describe, expect, it } from "vitest";

const formats = Object.values(everything).filter((value): value is NumericFormat & typeof value => "id" in value);
const byId = (id: string) => {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return format;
};

describe("block sizes of ggml (ggml-common.h)", () => {
  const blocks: readonly (readonly [id: string, bytes: number, elements: number])[] = [
    ["gguf-f32", 4, 1],
    ["gguf-f16", 2, 1],
    ["gguf-bf16", 2, 1],
    ["gguf-q4-0", 18, 32],
    ["gguf-q4-1", 20, 32],
    ["gguf-q5-0", 22, 32],
    ["gguf-q5-1", 24, 32],
    ["gguf-q8-0", 34, 32],
    ["gguf-q2-k", 84, 256],
    ["gguf-q3-k", 110, 256],
    ["gguf-q4-k", 144, 256],
    ["gguf-q5-k", 176, 256],
    ["gguf-q6-k", 210, 256],
    ["gguf-iq1-s", 50, 256],
    ["gguf-iq1-m", 56, 256],
    ["gguf-iq2-xxs", 66, 256],
    ["gguf-iq2-xs", 74, 256],
    ["gguf-iq2-s", 82, 256],
    ["gguf-iq3-xxs", 98, 256],
    ["gguf-iq3-s", 110, 256],
    ["gguf-iq4-nl", 18, 32],
    ["gguf-iq4-xs", 136, 256],
    ["gguf-tq1-0", 54, 256],
    ["gguf-tq2-0", 66, 256],
    ["gguf-mxfp4", 17, 32],
    ["gguf-nvfp4", 36, 64],
    ["gguf-q1-0", 18, 128],
  ];

  it.each(blocks)("%s: %i bytes for %i elements", (id, bytes, elements) => {
    expect(storedBytes(elements, byId(id))).toBe(bytes);
  });

  it("cover every GGUF format", () => {
    const listed = blocks.map(([id]) => id).sort();
    expect(
      formats
        .map(({ id }) => id)
        .filter((id) => id.startsWith("gguf-"))
        .sort(),
    ).toEqual(listed);
  });
});

describe("bits per element of other formats, including scales", () => {
  const published: readonly (readonly [id: string, bits: number, source: string])[] = [
    ["fp32", 32, "IEEE 754"],
    ["tf32", 32, "NVIDIA A100 white paper: stored as FP32"],
    ["bf16", 16, "bfloat16"],
    ["fp16", 16, "IEEE 754"],
    ["fp8-e4m3", 8, "FP8 Formats for Deep Learning"],
    ["fp8-e5m2", 8, "FP8 Formats for Deep Learning"],
    ["fp8-block128", 8 + 32 / 16_384, "DeepSeek-V3 README_WEIGHTS"],
    ["int8", 8, "SmoothQuant"],
    ["int8-group128", 8.125, "one FP16 scale for 128"],
    ["int4", 4, "without scales"],
    ["int4-group32", 4.5, "compressed-tensors, group_size 32"],
    ["int4-group64", 4.25, "one FP16 scale for 64"],
    ["int4-group128", 4.125, "Marlin"],
    ["int4-group128-asymmetric", 4.15625, "scale and 4-bit zero point"],
    ["nf4", 4.5, "QLoRA: FP32 scale for 64"],
    ["nf4-double-quantized", 4.126953125, "QLoRA"],
    ["mxfp8", 8.25, "OCP MX v1.0"],
    ["mxfp6", 6.25, "OCP MX v1.0"],
    ["mxfp4", 4.25, "OCP MX v1.0"],
    ["nvfp4", 4.5, "published NVFP4 evaluation"],
  ];

  it.each(published)("%s: %f (%s)", (id, bits) => {
    expect(storedBitsPerElement(byId(id))).toBe(bits);
  });

  it("cover every format", () => {
    const others = formats.map(({ id }) => id).filter((id) => !id.startsWith("gguf-"));
    expect([...others].sort()).toEqual(published.map(([id]) => id).sort());
  });

  it("double quantization has an overhead of 0.127 bits per element (QLoRA)", () => {
    expect(storedBitsPerElement(byId("nf4-double-quantized")) - 4).toBeCloseTo(0.127, 4);
  });

  it("double quantization saves about 3 GB on a 65B model (QLoRA)", () => {
    const saved = storedBytes(65e9, byId("nf4")) - storedBytes(65e9, byId("nf4-double-quantized"));
    expect(Math.abs(saved / 3e9 - 1)).toBeLessThan(0.02);
  });

  it("NVFP4 is 3.5 times smaller than FP16 (NVIDIA's evaluation)", () => {
    expect(Math.abs(16 / storedBitsPerElement(byId("nvfp4")) / 3.5 - 1)).toBeLessThan(0.02);
  });

  it("INT4 in groups of 128 is at most 3.87 times faster than FP16 (Marlin README)", () => {
    expect(Math.abs(16 / storedBitsPerElement(byId("int4-group128")) / 3.87 - 1)).toBeLessThan(0.005);
  });
});

describe("every format", () => {
  it.each(formats.map((format) => [format.id, format] as const))(
    "%s: states its name, widths and source",
    (id, format) => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(format.source).toMatch(/\d{4}|IEEE|OCP/);
      expect(storedBitsPerElement(format)).toBeGreaterThanOrEqual(format.elementBits);
      for (const { bits, perElements } of format.overheads) {
        expect(bits).toBeGreaterThan(0);
        expect(Number.isSafeInteger(perElements)).toBe(true);
      }
    },
  );

  it("has a unique id and name", () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  });

  it("takes bytes in proportion to the number of elements", () => {
    const some = fc.constantFrom(...formats);
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (format, few, more) => {
        expect(storedBytes(few + more, format)).toBeGreaterThan(storedBytes(few, format));
        const parts = storedBytes(few, format) + storedBytes(more, format);
        expect(storedBytes(few + more, format) / parts).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("throws for %f elements", (elements) => {
    for (const format of formats) {
      const call = () => storedBytes(elements, format);
      expect(call).toThrow(InvalidQuantityError);
      expect(call).toThrow(/^elements must be at least 0/);
    }
  });
});

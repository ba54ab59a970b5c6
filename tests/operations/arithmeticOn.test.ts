import * as accelerators from "llm-economics/accelerators";
import { describe, expect, it } from "vitest";
import { appleM2Ultra } from "../../src/accelerators/appleM2Ultra.js";
import { nvidiaA100Sxm4_80gb } from "../../src/accelerators/nvidiaA100Sxm4_80gb.js";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaRtx4090 } from "../../src/accelerators/nvidiaRtx4090.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { arithmeticOn, halfPrecisionFormat, halfPrecisionRate } from "../../src/operations/arithmeticOn.js";
import type { WeightFormat } from "../../src/operations/weightFormat.js";

const parts: readonly Accelerator[] = Object.values(accelerators);
const wide: WeightFormat = { elementBits: 16, storedBits: 16, arithmetic: "bf16", activationBits: 16 };
const fp8: WeightFormat = { elementBits: 8, storedBits: 8, arithmetic: "fp8", activationBits: 8 };
const fp8Blocks: WeightFormat = { ...fp8, storedBits: 8.001953125 };
const int4: WeightFormat = { elementBits: 4, storedBits: 4.125, arithmetic: "int4", activationBits: 16 };
const nvfp4: WeightFormat = { elementBits: 4, storedBits: 4.5, arithmetic: "fp4", activationBits: 4 };
const mxfp4WithFp8: WeightFormat = { elementBits: 4, storedBits: 4.25, arithmetic: "fp4", activationBits: 8 };

describe("arithmeticOn", () => {
  it.each<
    [
      name: string,
      part: Accelerator,
      format: WeightFormat,
      rate: number | undefined,
      bits: number,
      dequantized: boolean,
    ]
  >([
    ["16-bit weights on an H100", nvidiaH100Sxm, wide, nvidiaH100Sxm.peakDenseFlopsPerSecond.bf16, 16, false],
    ["FP8 on an H100", nvidiaH100Sxm, fp8, nvidiaH100Sxm.peakDenseFlopsPerSecond.fp8, 8, false],
    [
      "FP8 on an A100, which has none",
      nvidiaA100Sxm4_80gb,
      fp8,
      nvidiaA100Sxm4_80gb.peakDenseFlopsPerSecond.bf16,
      16,
      true,
    ],
    ["INT4 with 16-bit activations", nvidiaH100Sxm, int4, nvidiaH100Sxm.peakDenseFlopsPerSecond.bf16, 16, true],
    ["NVFP4 on a B200", nvidiaB200, nvfp4, nvidiaB200.peakDenseFlopsPerSecond.fp4, 4, false],
    ["NVFP4 on an H100, which has none", nvidiaH100Sxm, nvfp4, nvidiaH100Sxm.peakDenseFlopsPerSecond.bf16, 16, true],
    [
      "MXFP4 with FP8 activations on a B200",
      nvidiaB200,
      mxfp4WithFp8,
      nvidiaB200.peakDenseFlopsPerSecond.fp8,
      8,
      false,
    ],
  ])("runs %s at the rate of its arithmetic", (_, part, format, flopsPerSecond, bits, dequantized) => {
    expect(arithmeticOn(part, format)).toMatchObject({ flopsPerSecond, bits, dequantized });
  });

  it("converts 4-bit weights to the 8 bits of their activations, which multiply at the 8-bit rate", () => {
    const converted = arithmeticOn(nvidiaH100Sxm, { ...int4, arithmetic: "fp8", activationBits: 8 });
    expect(converted).toMatchObject({ bits: 8, dequantized: true, unpacked: false });
    expect(converted.flopsPerSecond).toBe(nvidiaH100Sxm.peakDenseFlopsPerSecond.fp8);
    // Tensor cores multiply MXFP4 by FP8 as they are.
    expect(arithmeticOn(nvidiaB200, mxfp4WithFp8)).toMatchObject({ bits: 8, dequantized: false });
  });

  it("includes scales in the bytes per weight, and tells block scales from tensor scales", () => {
    expect(arithmeticOn(nvidiaH100Sxm, fp8)).toMatchObject({ bytesPerWeight: 1, scaling: "tensor" });
    expect(arithmeticOn(nvidiaH100Sxm, fp8Blocks)).toMatchObject({ bytesPerWeight: 8.001953125 / 8, scaling: "block" });
    expect(arithmeticOn(nvidiaB200, nvfp4)).toMatchObject({ bytesPerWeight: 4.5 / 8, scaling: "block" });
    // Tensor cores apply the block scales of MXFP4 and MXFP8 operands in hardware.
    expect(arithmeticOn(nvidiaB200, mxfp4WithFp8)).toMatchObject({ bytesPerWeight: 4.25 / 8, scaling: "tensor" });
    expect(arithmeticOn(nvidiaH100Sxm, int4).bytesPerWeight).toBe(4.125 / 8);
  });
});

describe("halfPrecisionRate", () => {
  it("is positive and finite on every part of the catalogue", () => {
    for (const part of parts) {
      expect(halfPrecisionRate(part), part.name).toBeGreaterThan(0);
      expect(part.peakDenseFlopsPerSecond[halfPrecisionFormat(part)], part.name).toBeGreaterThan(0);
    }
  });

  it("takes the nearest format of an accelerator, at half its rate if the format is narrower", () => {
    const part = (peakDenseFlopsPerSecond: Accelerator["peakDenseFlopsPerSecond"]) => ({
      ...nvidiaH100Sxm,
      peakDenseFlopsPerSecond,
    });
    expect(halfPrecisionRate(part({ fp16: 10, fp32: 1 }))).toBe(10);
    expect(halfPrecisionRate(part({ tf32: 5, int8: 40 }))).toBe(5);
    expect(halfPrecisionRate(part({ int8: 40, fp32: 1 }))).toBe(20);
    expect(halfPrecisionRate(part({ fp8: 60, int8: 40 }))).toBe(30);
    expect(halfPrecisionRate(part({ fp32: 3 }))).toBe(3);
  });

  it("doubles with 16-bit accumulation only on parts that are slower with 32-bit accumulation", () => {
    expect(halfPrecisionRate(nvidiaRtx4090, 16) / halfPrecisionRate(nvidiaRtx4090)).toBeCloseTo(2, 1);
    expect(halfPrecisionRate(nvidiaH100Sxm, 16)).toBeCloseTo(halfPrecisionRate(nvidiaH100Sxm), -13);
    expect(halfPrecisionRate(appleM2Ultra, 16)).toBe(halfPrecisionRate(appleM2Ultra));
  });
});

import fc from "fast-check";
import {
  amdMi300x,
  nvidiaA100Sxm4_80gb,
  nvidiaB200,
  nvidiaH100Pcie,
  nvidiaH100Sxm,
  nvidiaH200Sxm,
} from "llm-economics/accelerators";
import { llama3_8b } from "llm-economics/architectures";
import { InvalidQuantityError, UnsupportedFormatError } from "llm-economics/errors";
import { bf16, int4Group128, int8 } from "llm-economics/formats";
import { peakFlopsPerSecond } from "llm-economics/hardware";
import { ggufBitsPerWeight, ggufFileBytes, ggufFileF16, ggufFileQ4_K_M } from "llm-economics/quantization";
import {
  a40MatrixRates,
  a100SxmMatrixRates,
  arithmeticIntensity,
  attainableFlopsPerSecond,
  criticalBatch,
  h100SxmMatrixRates,
  h100SxmMaximumMatrixRates,
  idealRates,
  matrixMultiplication,
  operationTime,
  type RooflineMachine,
  ridgePoint,
  roofline,
  smoothOverlapExponent,
  tileWaves,
} from "llm-economics/roofline";
import { describe, expect, it } from "vitest";

const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance);
const machine = (peak: number, memoryBandwidthBytesPerSecond: number): RooflineMachine => ({
  name: "machine",
  peakDenseFlopsPerSecond: { bf16: peak, int8: 2 * peak },
  memoryBandwidthBytesPerSecond,
});
const onFormat = (peak: number, bandwidth: number) =>
  ({ accelerator: machine(peak, bandwidth), format: "bf16" }) as const;
const milliseconds = (peak: number, bandwidth: number, work: { readonly flops: number; readonly bytes: number }) =>
  operationTime({ ...onFormat(peak, bandwidth), ...work }).seconds * 1e3;

describe("Transformer Inference Arithmetic (Chen 2022)", () => {
  it("reading 52 billion parameters at 1.5 TB/s takes 69 ms", () => {
    near(milliseconds(312e12, 1.5e12, { flops: 0, bytes: 2 * 12 * 64 * 8192 ** 2 }), 69, 0.006);
  });

  it("reading 260 billion parameters on 16 accelerators takes 22 ms", () => {
    near(milliseconds(312e12, 1.5e12, { flops: 0, bytes: (2 * 260e9) / 16 }), 22, 0.02);
  });

  it("a matrix product of 512 x 5120 x 20480 ideally takes 344 us and is compute-bound", () => {
    const shape = { rows: 512, inputs: 5120, outputs: 20_480, weights: bf16, activations: bf16 } as const;
    const time = operationTime({ ...onFormat(312e12, 1.5e12), ...matrixMultiplication(shape) });
    near(time.seconds * 1e6, 344, 0.002);
    expect(time.bound).toBe("compute");
  });
});

describe("How to Scale Your Model, part 1", () => {
  it("the ridge point of TPU v5e is about 240", () => {
    near(ridgePoint(onFormat(197e12, 820e9)), 240, 0.005);
  });

  it("the critical batch of an H100 is 298", () => {
    near(criticalBatch({ ...onFormat(1e15, 3.35e12), weights: bf16 }), 298, 0.003);
  });

  it("the critical batch of a TPU v5e is 243 with 8-bit weights and arithmetic", () => {
    const part = machine(197e12, 810e9);
    near(criticalBatch({ accelerator: part, format: "int8", weights: int8 }), 243, 0.003);
  });

  it("the critical batch of a TPU v5e is 120 with 8-bit weights and 16-bit arithmetic", () => {
    near(criticalBatch({ ...onFormat(197e12, 820e9), weights: int8 }), 120, 0.005);
  });
});

describe("How to Scale Your Model, part 7", () => {
  it("a decode step of 4 sequences takes 2.5 ms on 16 chips", () => {
    near(milliseconds(197e12, 16 * 810e9, { flops: 0, bytes: 30e9 + 4 * 819e6 }), 2.5, 0.03);
  });

  it("a decode step of 256 sequences takes 21 ms: attention is memory-bound, the rest compute-bound", () => {
    const attention = milliseconds(197e12, 16 * 810e9, { flops: 0, bytes: 256 * 819e6 });
    const rest = milliseconds(16 * 197e12, 16 * 810e9, { flops: 2 * 256 * 30e9, bytes: 0 });
    near(attention + rest, 21, 0.02);
  });

  it.each([
    [1, 6.7e9, 4.98],
    [8, 6.7e9, 12.13],
    [16, 6.7e9, 20.3],
    [32, 6.7e9, 36.65],
    [64, 6.7e9, 69.33],
    [1, 1.34e9, 4.17],
    [64, 1.34e9, 17.04],
  ])("a batch of %i with %f bytes of cache each takes %f ms on 8 TPU v5e (Llama-2-13B)", (batch, cache, expected) => {
    near(milliseconds(8 * 197e12, 8 * 820e9, { flops: 0, bytes: 26e9 + batch * cache }), expected, 0.002);
  });
});

describe("How to Scale Your Model, part 8", () => {
  it("prefill of 8192 tokens on 16 TPU v5e at 40 % utilization takes 0.91 s", () => {
    const { seconds } = operationTime({
      ...onFormat(16 * 197e12, 16 * 820e9),
      flops: 2 * 70e9 * 8192,
      bytes: 0,
      rates: { ...idealRates, computeEfficiency: 0.4 },
    });
    near(seconds, 0.91, 0.005);
  });
});

describe("tileWaves (ML Engineering)", () => {
  const shape = { rows: 8192, outputs: 14_336, tileRows: 128, tileOutputs: 256 };

  it("divides the result into 3584 tiles", () => {
    expect(tileWaves({ ...shape, processors: 148 }).tiles).toBe(3584);
  });

  it("makes 152 processors 1.042 times as fast as 148", () => {
    const waves = (processors: number) => tileWaves({ ...shape, processors }).waves;
    near(waves(148) / waves(152), 1.042, 0.0006);
  });

  it("makes 152 processors 1.5 times as fast as 148 for 304 tiles", () => {
    const waves = (processors: number) =>
      tileWaves({ rows: 304, outputs: 1, tileRows: 1, tileOutputs: 1, processors }).waves;
    expect(waves(148) / waves(152)).toBe(1.5);
  });

  it("accounts for the time of every processor", () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    const tile = fc.integer({ min: 1, max: 512 });
    fc.assert(
      fc.property(size, size, tile, tile, tile, (rows, outputs, tileRows, tileOutputs, processors) => {
        const { tiles, waves, occupancy } = tileWaves({ rows, outputs, tileRows, tileOutputs, processors });
        expect(tiles * tileRows * tileOutputs).toBeGreaterThanOrEqual(rows * outputs);
        expect(occupancy).toBeGreaterThan(0);
        expect(occupancy).toBeLessThanOrEqual(1);
        expect(waves * processors * occupancy).toBeCloseTo(tiles, 6);
      }),
    );
  });
});

describe("highest matrix multiplication rates relative to catalogue peaks (ML Engineering)", () => {
  it.each([
    ["A100 SXM bf16", nvidiaA100Sxm4_80gb, "bf16", 271.2, 312, 86.9],
    ["B200 bf16", nvidiaB200, "bf16", 1745, 2250, 77.6],
    // The published table rounds 1307.4 to 1300.
    ["MI300X bf16", amdMi300x, "bf16", 668.4, 1300, 51.4],
    ["H100 SXM fp8", nvidiaH100Sxm, "fp8", 1402.6, 1979, 70.9],
  ] as const)("%s", (_, part, format, achieved, stated, expected) => {
    const peak = peakFlopsPerSecond(part, format) / 1e12;
    near(peak, stated, 0.006);
    expect(Math.abs((100 * achieved) / peak - (expected * stated) / peak)).toBeLessThanOrEqual(0.06);
  });
});

describe("decoding with llama.cpp", () => {
  it("67.79 tokens/s on an H100 PCIe uses 53 % of its bandwidth (GPU-Benchmarks-on-LLM-Inference)", () => {
    const bytes = ggufFileBytes(llama3_8b, ggufFileF16);
    const { seconds } = operationTime({ accelerator: nvidiaH100Pcie, format: "bf16", flops: 0, bytes });
    // The authors of the benchmark divide by 2,039 GB/s.
    near(67.79 * seconds * (nvidiaH100Pcie.memoryBandwidthBytesPerSecond / 2.039e12), 0.533977, 1e-5);
  });

  it.each([
    ["GPU-Benchmarks-on-LLM-Inference, RTX 4090", 127.74, 54.34, 0.719073],
    ["llama.cpp README", 71.93, 29.17, 0.754292],
  ])("%s: Q4_K_M at %f instead of %f tokens/s realises %f of its memory saving", (_, narrow, wide, expected) => {
    const bytes = ggufBitsPerWeight(llama3_8b, ggufFileF16) / ggufBitsPerWeight(llama3_8b, ggufFileQ4_K_M);
    near(narrow / wide / bytes, expected, 1e-4);
  });
});

describe("H100 profiles (microsoft/vidur)", () => {
  const microseconds = (rows: number) =>
    operationTime({
      ...onFormat(989e12, 3.35e12),
      ...matrixMultiplication({ rows, inputs: 8192, outputs: 57_344, weights: bf16, activations: bf16 }),
      rates: h100SxmMatrixRates,
    }).seconds * 1e6;

  it("the fitted rates give 515.79 us at 256 rows", () => {
    near(microseconds(256), 515.79, 1e-4);
  });

  it.each([
    [64, 319],
    [1024, 1384],
  ])("%i rows are within 36 %% of the measured %f us", (rows, measured) => {
    near(microseconds(rows), measured, 0.36);
  });

  it("the fits state their error and their number of points", () => {
    for (const rates of [a40MatrixRates, a100SxmMatrixRates, h100SxmMatrixRates, h100SxmMaximumMatrixRates]) {
      expect(rates.meanAbsoluteError).toBeLessThan(0.12);
      expect(rates.points).toBe(20_880);
    }
  });
});

describe("properties of the roofline", () => {
  const work = fc.record({
    flops: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e18, noNaN: true })),
    bytes: fc.double({ min: 1, max: 1e13, noNaN: true }),
  });
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const rates = fc.record({
    computeEfficiency: share,
    memoryEfficiency: share,
    launchSeconds: fc.double({ min: 0, max: 1e-3, noNaN: true }),
    overlapExponent: fc.oneof(fc.constant("maximum" as const), fc.double({ min: 1, max: 20, noNaN: true })),
  });
  const part = fc.constantFrom(nvidiaH100Sxm, nvidiaH200Sxm, nvidiaA100Sxm4_80gb, amdMi300x);
  const factor = fc.double({ min: 1, max: 1000, noNaN: true });

  it("time never falls with work, at any rates", () => {
    fc.assert(
      fc.property(part, work, rates, factor, factor, (accelerator, { flops, bytes }, reached, more, further) => {
        const at = (scaledFlops: number, scaledBytes: number) =>
          operationTime({ accelerator, format: "bf16", flops: scaledFlops, bytes: scaledBytes, rates: reached })
            .seconds;
        expect(at(flops * more, bytes * further)).toBeGreaterThanOrEqual(at(flops, bytes) * (1 - 1e-12));
      }),
    );
  });

  it("time lies between the longest part and the sum of parts, and the bound is the longest part", () => {
    fc.assert(
      fc.property(part, work, rates, (accelerator, { flops, bytes }, reached) => {
        const time = operationTime({ accelerator, format: "bf16", flops, bytes, rates: reached });
        const { computeSeconds, memorySeconds, launchSeconds } = time.parts;
        const longest = Math.max(computeSeconds, memorySeconds, launchSeconds);
        expect(time.seconds).toBeGreaterThanOrEqual(longest * (1 - 1e-12));
        expect(time.seconds).toBeLessThanOrEqual((computeSeconds + memorySeconds + launchSeconds) * (1 + 1e-12));
        const bound = { compute: computeSeconds, "memory-bandwidth": memorySeconds, overhead: launchSeconds }[
          time.bound
        ];
        expect(bound).toBe(longest);
      }),
    );
  });

  it("no rates beat the roofline, and higher rates never take longer", () => {
    fc.assert(
      fc.property(part, work, rates, (accelerator, { flops, bytes }, reached) => {
        const input = { accelerator, format: "bf16", flops, bytes } as const;
        const ideal = operationTime(input).seconds;
        expect(operationTime({ ...input, rates: reached }).seconds).toBeGreaterThanOrEqual(ideal * (1 - 1e-12));
        const smooth = operationTime({ ...input, rates: { ...idealRates, overlapExponent: smoothOverlapExponent } });
        expect(smooth.seconds).toBeLessThanOrEqual(Math.SQRT2 * ideal * (1 + 1e-12));
      }),
    );
  });

  it("the ridge point separates memory-bound from compute-bound operations", () => {
    fc.assert(
      fc.property(part, work, (accelerator, { flops, bytes }) => {
        const place = roofline({ accelerator, format: "bf16", flops, bytes });
        expect(place.bound).toBe(place.arithmeticIntensity >= place.ridgePoint ? "compute" : "memory-bandwidth");
        const peak = peakFlopsPerSecond(accelerator, "bf16");
        expect(place.attainableFlopsPerSecond).toBeLessThanOrEqual(peak);
        const least = flops / place.attainableFlopsPerSecond;
        if (flops > 0) expect(place.seconds / least).toBeCloseTo(1, 9);
      }),
    );
  });

  it("the attainable rate rises with intensity up to the peak", () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0, max: 1e5, noNaN: true }), factor, (accelerator, intensity, more) => {
        const at = (value: number) =>
          attainableFlopsPerSecond({ accelerator, format: "bf16", arithmeticIntensity: value });
        expect(at(intensity * more)).toBeGreaterThanOrEqual(at(intensity));
        expect(at(ridgePoint({ accelerator, format: "bf16" }) * 2)).toBe(peakFlopsPerSecond(accelerator, "bf16"));
      }),
    );
  });

  it("arithmetic takes longer than reading weights above the critical batch", () => {
    for (const weights of [bf16, int8, int4Group128]) {
      const input = { accelerator: nvidiaH100Sxm, format: "bf16" } as const;
      const batch = criticalBatch({ ...input, weights });
      const bound = (rows: number) => {
        const { flops, parts } = matrixMultiplication({
          rows,
          inputs: 8192,
          outputs: 8192,
          weights,
          activations: bf16,
        });
        return operationTime({ ...input, flops, bytes: parts.weightBytes }).bound;
      };
      expect(bound(batch * 0.99)).toBe("memory-bandwidth");
      expect(bound(batch * 1.01)).toBe("compute");
    }
  });

  it("the bytes of a matrix multiplication are the sum of its parts", () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(size, size, size, fc.constantFrom(bf16, int8, int4Group128), (rows, inputs, outputs, weights) => {
        const shape = { rows, inputs, outputs, weights, activations: bf16 };
        const { flops, bytes, parts } = matrixMultiplication(shape);
        expect(flops).toBe(2 * rows * inputs * outputs);
        expect(parts.weightBytes + parts.inputBytes + parts.outputBytes).toBe(bytes);
        expect(matrixMultiplication({ ...shape, results: int8 }).parts.outputBytes).toBe(parts.outputBytes / 2);
      }),
    );
  });
});

describe("invalid input", () => {
  const part = { accelerator: nvidiaH100Sxm, format: "bf16" } as const;
  const never = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  const calls: readonly (readonly [field: string, call: (value: number) => unknown])[] = [
    ["flops", (flops) => operationTime({ ...part, flops, bytes: 1 })],
    ["bytes", (bytes) => operationTime({ ...part, flops: 1, bytes })],
    ["flops", (flops) => arithmeticIntensity({ flops, bytes: 1 })],
    ["bytes", (bytes) => arithmeticIntensity({ flops: 1, bytes })],
    ["arithmeticIntensity", (value) => attainableFlopsPerSecond({ ...part, arithmeticIntensity: value })],
    [
      "launchSeconds",
      (value) => operationTime({ ...part, flops: 1, bytes: 1, rates: { ...idealRates, launchSeconds: value } }),
    ],
    [
      "computeEfficiency",
      (value) => operationTime({ ...part, flops: 1, bytes: 1, rates: { ...idealRates, computeEfficiency: value } }),
    ],
    [
      "memoryEfficiency",
      (value) => operationTime({ ...part, flops: 1, bytes: 1, rates: { ...idealRates, memoryEfficiency: value } }),
    ],
    [
      "overlapExponent",
      (value) => operationTime({ ...part, flops: 1, bytes: 1, rates: { ...idealRates, overlapExponent: value } }),
    ],
    ["rows", (rows) => matrixMultiplication({ rows, inputs: 1, outputs: 1, weights: bf16, activations: bf16 })],
    ["processors", (processors) => tileWaves({ rows: 1, outputs: 1, tileRows: 1, tileOutputs: 1, processors })],
  ];

  it.each(calls.flatMap(([field, call]) => never.map((value) => [field, value, call] as const)))(
    "throws when %s is %f",
    (field, value, call) => {
      try {
        call(value);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidQuantityError);
        expect((error as InvalidQuantityError).details).toMatchObject({ field, value });
        return;
      }
      throw new Error("nothing was thrown");
    },
  );

  it("throws for an unsupported format and lists the supported ones", () => {
    const call = () => ridgePoint({ accelerator: nvidiaA100Sxm4_80gb, format: "fp8" });
    expect(call).toThrow(UnsupportedFormatError);
    expect(call).toThrow(/bf16/);
  });

  it("throws when the memory bandwidth is missing", () => {
    expect(() => ridgePoint(onFormat(1e12, 0))).toThrow(InvalidQuantityError);
  });
});

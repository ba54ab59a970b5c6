import { describe, expect, it } from "vitest";
import type { ArithmeticFormat } from "../../src/formats/numericFormat.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { accelerators } from "./accelerators.ts";

/** Plausible range of each kind of memory: seconds to read all of it once, and bandwidth. */
const memoryKinds: readonly { type: RegExp; seconds: [number, number]; bytesPerSecond: [number, number] }[] = [
  { type: /^HBM2\b/, seconds: [0.017, 0.05], bytesPerSecond: [6e11, 2e12] },
  { type: /^HBM2e\b/, seconds: [0.019, 0.055], bytesPerSecond: [8e11, 4e12] },
  { type: /^HBM3\b/, seconds: [0.019, 0.04], bytesPerSecond: [1.6e12, 6e12] },
  { type: /^HBM3e\b/, seconds: [0.023, 0.046], bytesPerSecond: [4e12, 8e12] },
  { type: /^HBM4\b/, seconds: [0.012, 0.02], bytesPerSecond: [1.5e13, 3e13] },
  // Vendors that state no generation: from Inferentia2 to TPU7x.
  { type: /^HBM( |$)/, seconds: [0.02, 0.05], bytesPerSecond: [8e11, 8e12] },
  { type: /^GDDR[567]X?$/, seconds: [0.012, 0.09], bytesPerSecond: [2e11, 2e12] },
  { type: /^(LPDDR|unified)/, seconds: [0.1, 0.7], bytesPerSecond: [5e10, 9e11] },
  { type: /^(DRAM|DDR[45]|MRDIMM)/, seconds: [0.1, 2], bytesPerSecond: [4e10, 1e12] },
  { type: /^SRAM/, seconds: [1e-6, 3e-5], bytesPerSecond: [4e13, 3e16] },
];

/** Bytes per element of each format; a wider format cannot be faster. */
const narrowing: readonly (readonly [wide: ArithmeticFormat, narrow: ArithmeticFormat])[] = [
  ["fp64", "fp32"],
  ["fp32", "tf32"],
  ["tf32", "bf16"],
  ["fp32", "bf16"],
  ["fp32", "fp16"],
  ["bf16", "fp8"],
  ["fp16", "fp8"],
  ["fp8", "fp6"],
  ["fp6", "fp4"],
  ["fp8", "fp4"],
  ["int8", "int4"],
];

/** Accelerators with a deliberately reduced rate: INT8 on Blackwell Ultra and Rubin, according to NVIDIA's tables. */
const withoutFastInt8 = ["b300", "gb300", "rubin", "mi455x"];

/** One-way NVLink-C2C bandwidth per GPU. A Grace CPU has 450 GB/s and a Vera CPU 900 GB/s; from Blackwell on, two GPUs share one CPU. */
const chipToChipBytesPerSecond: { readonly [id: string]: number | undefined } = {
  "gh200-96gb": 450e9,
  "gh200-144gb": 450e9,
  gb200: 225e9,
  gb300: 225e9,
  rubin: 450e9,
};

const sixteenBit = ({ peakDenseFlopsPerSecond: peak }: Accelerator) =>
  peak.bf16 ?? peak.fp16 ?? (peak.fp8 === undefined ? peak.fp32 : peak.fp8 / 2);

describe.each(accelerators)("%s", (_name, part) => {
  it("has capacity and bandwidth within the limits of its memory type", () => {
    const kind = memoryKinds.find(({ type }) => type.test(part.memoryType));
    const seconds = part.memoryBytes / part.memoryBandwidthBytesPerSecond;
    expect(kind, part.memoryType).toBeDefined();
    expect(seconds).toBeGreaterThanOrEqual(kind?.seconds[0] ?? Number.NaN);
    expect(seconds).toBeLessThanOrEqual(kind?.seconds[1] ?? Number.NaN);
    expect(part.memoryBandwidthBytesPerSecond).toBeGreaterThanOrEqual(kind?.bytesPerSecond[0] ?? Number.NaN);
    expect(part.memoryBandwidthBytesPerSecond).toBeLessThanOrEqual(kind?.bytesPerSecond[1] ?? Number.NaN);
  });

  it("holds weights on the chip if and only if its memory is SRAM", () => {
    expect(part.weightMemory === "on-chip").toBe(part.memoryType.startsWith("SRAM"));
    if (part.weightMemory === "on-chip") expect(part.onChipMemoryBytes).toBe(part.memoryBytes);
    else expect(part.onChipMemoryBytes ?? 0).toBeLessThan(part.memoryBytes / 50);
  });

  it("has dense FLOP/s at most equal to sparse", () => {
    for (const [format, sparse] of Object.entries(part.peakSparseFlopsPerSecond ?? {})) {
      expect(part.peakDenseFlopsPerSecond[format as ArithmeticFormat] ?? 0, format).toBeLessThanOrEqual(sparse);
    }
  });

  it("is at least as fast in narrower formats", () => {
    const peak = part.peakDenseFlopsPerSecond;
    for (const [wide, narrow] of narrowing) {
      const [wider, narrower] = [peak[wide], peak[narrow]];
      if (wider !== undefined && narrower !== undefined) expect(narrower, narrow).toBeGreaterThanOrEqual(wider);
    }
    if (peak.int8 !== undefined && !withoutFastInt8.includes(part.id)) {
      expect(peak.int8).toBeGreaterThanOrEqual(sixteenBit(part) ?? 0);
    }
  });

  it("has a plausible ridge point", () => {
    const flopsPerByte = (sixteenBit(part) ?? Number.NaN) / part.memoryBandwidthBytesPerSecond;
    const [low, high] = part.weightMemory === "on-chip" ? [0.3, 10] : [25, 1200];
    expect(flopsPerByte).toBeGreaterThan(low);
    expect(flopsPerByte).toBeLessThan(high);
  });

  it("has plausible FLOP/s per watt", () => {
    if (part.thermalDesignPowerWatts === undefined) return;
    const flopsPerJoule = (sixteenBit(part) ?? Number.NaN) / part.thermalDesignPowerWatts;
    // Before 2018 there were no matrix units: 47 GFLOP/s per watt in single precision, 71 in half precision.
    expect(flopsPerJoule).toBeGreaterThan(part.releasedOn < "2019" ? 4e10 : 1e11);
    expect(flopsPerJoule).toBeLessThan(4e12);
  });

  it("has a link slower than its memory and a domain of more than one", () => {
    if (part.scaleUp === undefined) return;
    expect(part.scaleUp.bandwidthBytesPerSecond).toBeLessThan(part.memoryBandwidthBytesPerSecond / 1.4);
    expect(part.scaleUp.domainAccelerators).toBeGreaterThan(1);
    expect(Number.isInteger(part.scaleUp.domainAccelerators)).toBe(true);
  });

  it("has the one-way bandwidth of a full PCIe slot to its host, or of NVLink-C2C on a superchip", () => {
    if (part.hostBandwidthBytesPerSecond === undefined) return;
    const chipToChip = chipToChipBytesPerSecond[part.id];
    expect(chipToChip === undefined ? [16e9, 32e9, 64e9, 128e9] : [chipToChip]).toContain(
      part.hostBandwidthBytesPerSecond,
    );
  });
});

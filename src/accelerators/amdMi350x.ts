import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI350X: 288 GB of HBM3e at 8,000 GB/s. */
export const amdMi350x = {
  id: "mi350x",
  name: "AMD Instinct MI350X",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna4",
  releasedOn: "2025-06",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 309_237_645_312,
  memoryBandwidthBytesPerSecond: 8_000_000_000_000,
  onChipMemoryBytes: 268_435_456,
  peakDenseFlopsPerSecond: {
    fp64: 72_100_000_000_000,
    fp32: 144_200_000_000_000,
    bf16: 2_306_900_000_000_000,
    fp16: 2_306_900_000_000_000,
    fp8: 4_613_700_000_000_000,
    int8: 4_613_700_000_000_000,
    fp6: 9_227_500_000_000_000,
    fp4: 9_227_500_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric (xGMI)",
    bandwidthBytesPerSecond: 535_500_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 1000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "amd-gpu-hardware-specifications"],
      kind: "aggregator-stated",
      conflict: "Printed as 288 GB; AMD's own table says 288 GiB.",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "ml-engineering-accelerators"],
      kind: "derived",
      conflict: "256 units at 2.2 GHz, each at the rates of a unit of the MI355X.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["ml-engineering-network", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "PCIe 5.0 x16.",
    },
    power: { sources: ["ml-engineering-accelerators", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: { sources: ["the-register-mi355x", "tom-s-hardware-amd-mi350x-mi355x"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["amd-gpu-hardware-specifications"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;

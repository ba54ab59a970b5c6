import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI325X: 256 GB of HBM3e at 6,000 GB/s. */
export const amdMi325x = {
  id: "mi325x",
  name: "AMD Instinct MI325X",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna3",
  releasedOn: "2024-10-10",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 274_877_906_944,
  memoryBandwidthBytesPerSecond: 6_000_000_000_000,
  onChipMemoryBytes: 268_435_456,
  peakDenseFlopsPerSecond: {
    fp64: 81_700_000_000_000,
    fp32: 163_400_000_000_000,
    tf32: 653_700_000_000_000,
    bf16: 1_307_400_000_000_000,
    fp16: 1_307_400_000_000_000,
    fp8: 2_614_900_000_000_000,
    int8: 2_614_900_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric (xGMI)",
    bandwidthBytesPerSecond: 448_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 1000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "amd-gpu-hardware-specifications"],
      kind: "aggregator-stated",
      conflict: "Printed as 256 GB; AMD's own table says 256 GiB.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "derived",
      conflict: "The dies and the clock of the MI300X; both tables round to 1,300 and 2,600.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The launch; announced in June 2024. TechPowerUp has 2024-10-01.",
    },
    onChipMemory: { sources: ["amd-gpu-hardware-specifications"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;

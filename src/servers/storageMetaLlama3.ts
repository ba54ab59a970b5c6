import type { StorageSystem } from "../hardware/storageSystem.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Meta's storage for training Llama 3: 240 PB at 2 TB/s, 7 TB/s in bursts. */
export const storageMetaLlama3 = {
  id: "storage-meta-llama-3",
  name: "Meta Tectonic, Llama 3 405B",
  accelerators: 16_384,
  capacityBytes: 240_000_000_000_000_000,
  sustainedBytesPerSecond: 2_000_000_000_000,
  peakBytesPerSecond: 7_000_000_000_000,
  provenance: { sources: ["llama-3-herd-of-models", "ai-papers-llama-3"], kind: "vendor-stated" },
} as const satisfies StorageSystem<SourceKey>;

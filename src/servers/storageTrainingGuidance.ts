import type { StorageSystem } from "../hardware/storageSystem.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Common storage requirement of a training cluster: 100 GB/s or more. */
export const storageTrainingGuidance = {
  id: "storage-training-guidance",
  name: "Guidance for training clusters, at least",
  sustainedBytesPerSecond: 100_000_000_000,
  provenance: {
    sources: ["harrington-inference-vs-training", "ml-engineering-storage"],
    kind: "estimated",
    conflict: "A floor for hundreds of accelerators; Llama 3's 16,384 had 2,000 GB/s, BLOOM's 384 had 57.5 GB/s.",
  },
} as const satisfies StorageSystem<SourceKey>;

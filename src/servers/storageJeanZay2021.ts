import type { StorageSystem } from "../hardware/storageSystem.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Jean Zay's GPFS on flash: 57.5 GB/s while 384 accelerators wrote a checkpoint of 2.3 TB. */
export const storageJeanZay2021 = {
  id: "storage-jean-zay-2021",
  name: "Jean Zay GPFS, BLOOM 176B",
  accelerators: 384,
  sustainedBytesPerSecond: 57_500_000_000,
  provenance: { sources: ["ml-engineering-storage"], kind: "measured" },
} as const satisfies StorageSystem<SourceKey>;

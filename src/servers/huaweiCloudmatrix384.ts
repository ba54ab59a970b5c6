import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Huawei CloudMatrix 384: 384 accelerators. */
export const huaweiCloudmatrix384 = {
  id: "huawei-cloudmatrix384",
  name: "Huawei CloudMatrix 384",
  vendor: "Huawei",
  kind: "rack",
  accelerator: "ascend-910c",
  accelerators: 384,
  maximumPowerWatts: 559_000,
  provenance: {
    sources: ["techpowerup-335749-huawei-ascend-910c"],
    kind: "estimated",
    conflict: "The power is an estimate that the page repeats.",
  },
} as const satisfies Server<SourceKey>;

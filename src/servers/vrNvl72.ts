import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Vera Rubin NVL72 (announced): 72 accelerators. */
export const vrNvl72 = {
  id: "vr-nvl72",
  name: "NVIDIA Vera Rubin NVL72 (announced)",
  vendor: "NVIDIA",
  kind: "rack",
  accelerator: "rubin",
  accelerators: 72,
  maximumPowerWatts: 230_000,
  provenance: {
    sources: ["regantih-vera-rubin-nvl72-power", "ml-engineering-accelerators"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;

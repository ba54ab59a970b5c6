import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** SambaRack SN40L-16: 16 accelerators. */
export const sambarackSn40l16 = {
  id: "sambarack-sn40l-16",
  name: "SambaRack SN40L-16",
  vendor: "SambaNova",
  kind: "rack",
  accelerator: "sambanova-sn40l",
  accelerators: 16,
  provenance: { sources: ["ai-wiki-sambanova", "sambanova-sn40l-hot-chips-2024-slide"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;

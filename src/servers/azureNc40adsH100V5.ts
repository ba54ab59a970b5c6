import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure NC40ads_H100_v5: 1 accelerators. */
export const azureNc40adsH100V5 = {
  id: "azure-nc40ads-h100-v5",
  name: "Azure NC40ads_H100_v5",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "h100-nvl",
  accelerators: 1,
  hostMemoryBytes: 343_597_383_680,
  provenance: {
    sources: ["net-aspire-aks-vm-size-constants"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;

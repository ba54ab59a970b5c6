import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure NC24ads_A100_v4: 1 accelerators. */
export const azureNc24adsA100V4 = {
  id: "azure-nc24ads-a100-v4",
  name: "Azure NC24ads_A100_v4",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "a100-pcie-80gb",
  accelerators: 1,
  hostMemoryBytes: 236_223_201_280,
  provenance: { sources: ["karpenter-provider-azure-sku-and-price-tables"], kind: "vendor-stated" },
} as const satisfies Server<SourceKey>;

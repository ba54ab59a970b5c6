import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS Trn3 Gen2 UltraServer: 144 accelerators. */
export const awsTrn3Gen2Ultraserver = {
  id: "aws-trn3-gen2-ultraserver",
  name: "AWS Trn3 Gen2 UltraServer",
  vendor: "AWS",
  kind: "rack",
  accelerator: "trainium3",
  accelerators: 144,
  provenance: { sources: ["aws-neuron-docs-hardware-architecture"], kind: "vendor-stated" },
} as const satisfies Server<SourceKey>;

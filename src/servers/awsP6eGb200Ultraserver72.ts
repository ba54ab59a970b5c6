import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS u-p6e-gb200x72 UltraServer: 72 accelerators. */
export const awsP6eGb200Ultraserver72 = {
  id: "aws-p6e-gb200-ultraserver-72",
  name: "AWS u-p6e-gb200x72 UltraServer",
  vendor: "AWS",
  kind: "rack",
  accelerator: "gb200",
  accelerators: 72,
  networkBytesPerSecond: 3_600_000_000_000,
  hostMemoryBytes: 18_554_258_718_720,
  provenance: {
    sources: ["ml-engineering-network", "aws-eks-p6e-gb200-ultraserver"],
    kind: "estimated",
    conflict:
      "28.8 Tb/s as AWS prints it; eighteen p6e-gb200.36xlarge by the table of instances would have twice that.",
  },
} as const satisfies Server<SourceKey>;

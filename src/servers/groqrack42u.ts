import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GroqRack: 72 accelerators. */
export const groqrack42u = {
  id: "groqrack-42u",
  name: "GroqRack",
  vendor: "Groq",
  kind: "rack",
  accelerator: "groq-lpu-v1",
  accelerators: 72,
  maximumPowerWatts: 35_000,
  provenance: { sources: ["ml-engineering-network"], kind: "estimated" },
} as const satisfies Server<SourceKey>;

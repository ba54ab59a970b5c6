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
  provenance: {
    sources: ["linley-groq-gets-connected"],
    kind: "estimated",
    conflict: "Servers of eight; the nine servers of a rack and its power have not been checked against a document.",
  },
} as const satisfies Server<SourceKey>;

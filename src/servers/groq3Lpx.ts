import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Groq 3 LPX rack (announced): 256 accelerators. */
export const groq3Lpx = {
  id: "groq3-lpx",
  name: "NVIDIA Groq 3 LPX rack (announced)",
  vendor: "NVIDIA",
  kind: "rack",
  accelerator: "groq-3-lpu",
  accelerators: 256,
  provenance: { sources: ["news-nvidia-groq-3-lpu-and-lpx"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;

import type { FeedForward } from "../../models/feedForward.js";

/** The mixture of experts in every layer of DeepSeek-V4.1-Flash. */
export const deepseekV41FlashMixture = {
  kind: "mixture-of-experts",
  experts: 384,
  expertsPerToken: 6,
  expertIntermediateSize: 2304,
  sharedIntermediateSize: 2304,
  gating: "gated",
  balancing: "routing-bias",
  extraParameters: 384,
} as const satisfies FeedForward;

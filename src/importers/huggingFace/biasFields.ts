import type { AttentionBias } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";

/** Biases where one field governs all four projections. */
export function everyBias(config: ConfigFields, name = "attention_bias", fallback = false): AttentionBias {
  return config.flag(name, fallback) ? "all" : "none";
}

/** Biases where the field governs queries, keys and values only. */
export function inwardBias(config: ConfigFields, name = "attention_bias", fallback = false): AttentionBias {
  return config.flag(name, fallback) ? "query-key-value" : "none";
}

import type { AttentionBias } from "../../models/attention.js";
import type { ConfigFields } from "./configFields.js";

/** Biases if one field enables those of all four projections. */
export function everyBias(config: ConfigFields, name = "attention_bias", fallback = false): AttentionBias {
  return config.flag(name, fallback) ? "all" : "none";
}

/** Biases if the field enables those of queries, keys and values only. */
export function inwardBias(config: ConfigFields, name = "attention_bias", fallback = false): AttentionBias {
  return config.flag(name, fallback) ? "query-key-value" : "none";
}

import type { Architecture } from "./architecture.js";
import { weightMatrices } from "./weightMatrices.js";

/** The parameters of a model, and those that one token passes. */
export interface ParameterCount {
  /** All parameters. */
  readonly total: number;
  /** Parameters that one token passes: its experts instead of all, with the embedding and the head in full. */
  readonly active: number;
}

/**
 * Parameters of a model, exact: in total, and active for one token.
 *
 * Model: Σ layers × copies × (inputs × outputs + vectorParameters) over the weight matrices; active counts activeCopies.
 * Assumes: multi-token-prediction modules, vision and audio towers left out. `active` includes the embedding and the head in
 * full, which vendors often leave out: DeepSeek-V3's "37B" counts one of its two embedding matrices.
 *
 * @param architecture - the model
 * @returns total and active parameters
 * @source Megatron-LM, theoretical_memory_usage.py (2024); DeepSeek-V3 README_WEIGHTS.md (2024)
 * @example
 * ```ts
 * import { llama31_70b, mixtral8x7b } from "llm-economics/architectures";
 * import { parameterCount } from "llm-economics/models";
 *
 * parameterCount(llama31_70b).total; // => 70553706496
 * parameterCount(mixtral8x7b).active; // => 12879925248
 * ```
 */
export function parameterCount(architecture: Architecture): ParameterCount {
  let total = 0;
  let active = 0;
  for (const { layers, copies, activeCopies, inputs, outputs, vectorParameters } of weightMatrices(architecture)) {
    const each = layers * (inputs * outputs + vectorParameters);
    total += copies * each;
    active += activeCopies * each;
  }
  return { total, active };
}

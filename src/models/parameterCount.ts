import type { Architecture } from "./architecture.js";
import { weightMatrices } from "./weightMatrices.js";

/** Total and active parameters of a model. */
export interface ParameterCount {
  /** Total parameters. */
  readonly total: number;
  /** Parameters active for one token: only the experts it is routed to, and the full embedding and head. */
  readonly active: number;
}

/**
 * Returns the exact number of parameters of a model, in total and active per token.
 *
 * Model: Σ layers × copies × (inputs × outputs + vectorParameters) over the weight matrices; active counts activeCopies.
 * Assumes: multi-token-prediction modules and vision and audio towers are not counted. `active` includes the whole embedding
 * and head, which publishers often leave out: the "37B" of DeepSeek-V3 counts only one of the two matrices.
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
    const perCopy = layers * (inputs * outputs + vectorParameters);
    total += copies * perCopy;
    active += activeCopies * perCopy;
  }
  return { total, active };
}

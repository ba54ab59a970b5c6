import type { Architecture } from "./architecture.js";
import { byClass, type TensorClass } from "./tensorClass.js";
import { weightMatrices } from "./weightMatrices.js";

/**
 * Returns the parameters of a model by tensor class, the unit in which quantization recipes are defined.
 *
 * Model: the total of {@link parameterCount}, split by class:
 * - a tied embedding is one tensor, counted under "embedding", so "head" is 0;
 * - biases and query-key norms belong to the class of their projection;
 * - shared experts are "feedForward", since every token passes them;
 * - parameters outside the layers are "embedding".
 *
 * @param architecture - the model
 * @returns parameters of each class, which sum to the total
 * @source tensors of the Hugging Face safetensors checkpoints of the models
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { parametersByClass } from "llm-economics/models";
 *
 * parametersByClass(llama31_8b).embedding; // => 525336576
 * parametersByClass(llama31_8b).experts; // => 0
 * ```
 */
export function parametersByClass(architecture: Architecture): { readonly [Class in TensorClass]: number } {
  const parameters = byClass(0);
  for (const { tensorClass, layers, copies, inputs, outputs, vectorParameters } of weightMatrices(architecture)) {
    parameters[tensorClass] += layers * copies * (inputs * outputs + vectorParameters);
  }
  return parameters;
}

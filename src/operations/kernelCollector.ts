import type { TensorClass } from "../models/tensorClass.js";
import type { MatrixDivision, VisitMatrix } from "../models/visitMatrix.js";

/** Receives one kernel: its tensor class, the weights on one accelerator, and the input and output values per token. */
export type AddKernel = (tensorClass: TensorClass, parameters: number, activations: number) => void;

/** Receives weights on one accelerator that have no kernel of their own: short convolutions, and vectors such as biases. */
export type AddWeights = (tensorClass: TensorClass, parameters: number, vectorParameters: number) => void;

/** Merges weight matrices into kernels. */
export interface KernelCollector {
  /** Receives the matrices of a layer in order. */
  readonly visit: VisitMatrix;
  /** Completes the last kernel of a layer. */
  readonly finish: () => void;
  /** Weights, activations and vectors of one routed expert of the layer before division. The caller resets them after reading. */
  readonly expert: { parameters: number; activations: number; vectors: number };
}

/**
 * Merges the matrices of a layer into kernels on one of `tensor` accelerators. Consecutive matrices of one class run as one
 * kernel if they have the same input and the same division. Short convolutions are too small to count as kernels, and routed
 * experts are summed separately.
 */
export function kernelCollector(tensor: number, add: AddKernel, addWeights: AddWeights): KernelCollector {
  const expert = { parameters: 0, activations: 0, vectors: 0 };
  let open: TensorClass | undefined;
  let input = 0;
  let by: MatrixDivision = "whole";
  let parameters = 0;
  let activations = 0;
  const finish = () => {
    if (open) add(open, parameters, activations);
    open = undefined;
  };
  return {
    expert,
    finish,
    visit(tensorClass, role, division, inputs, outputs, vectors = 0, copies = 1) {
      if (tensorClass === "experts") {
        expert.parameters += inputs * outputs;
        expert.activations += inputs + outputs;
        expert.vectors += vectors;
        return;
      }
      const divisor = division === "whole" ? 1 : tensor;
      if (vectors) addWeights(tensorClass, 0, division === "columns" ? vectors / tensor : vectors);
      if (role === "convolution") return addWeights(tensorClass, (inputs * outputs) / divisor, 0);
      if (open !== tensorClass || input !== inputs || by !== division) {
        finish();
        open = tensorClass;
        input = inputs;
        by = division;
        parameters = 0;
        activations = division === "rows" ? inputs / divisor : inputs;
      }
      parameters += (inputs * outputs * copies) / divisor;
      activations += division === "columns" ? outputs / divisor : outputs;
    },
  };
}

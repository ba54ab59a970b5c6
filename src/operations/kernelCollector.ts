import type { TensorClass } from "../models/tensorClass.js";
import type { MatrixDivision, VisitMatrix } from "../models/visitMatrix.js";

/** Takes in one kernel: its class, the weights of one accelerator, and the values that go in and come out for one token. */
export type AddKernel = (tensorClass: TensorClass, parameters: number, activations: number) => void;

/** Takes in weights of one accelerator that no kernel of their own reads: short convolutions, and vectors such as biases. */
export type AddWeights = (tensorClass: TensorClass, parameters: number, vectorParameters: number) => void;

/** Collects matrices into kernels. */
export interface KernelCollector {
  /** Takes in the matrices of a layer, one after the other. */
  readonly visit: VisitMatrix;
  /** Ends the last kernel of a layer. */
  readonly finish: () => void;
  /** Weights, activations and vectors of one routed expert of the layer, undivided; the reader of it resets it. */
  readonly expert: { parameters: number; activations: number; vectors: number };
}

/**
 * Collects the matrices of a layer into the kernels of one of `tensor` accelerators: matrices of one class that follow each other, share
 * their input and are divided alike run as one. Short convolutions are too small to be a kernel, and routed experts are summed apart.
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

import type { TensorClass } from "../models/tensorClass.js";
import type { MatrixDivision, VisitMatrix } from "../models/visitMatrix.js";

/** Takes in one kernel: its class, the weights of one accelerator, and the values that go in and come out for one token. */
export type AddKernel = (tensorClass: TensorClass, parameters: number, activations: number) => void;

/** Collects matrices into kernels. */
export interface KernelCollector {
  /** Takes in the matrices of a layer, one after the other. */
  readonly visit: VisitMatrix;
  /** Ends the last kernel of a layer. */
  readonly finish: () => void;
  /** Matrix of one routed expert of the layer, undivided; the reader of it resets it. */
  readonly expert: { parameters: number; activations: number };
}

/**
 * Collects the matrices of a layer into the kernels of one of `tensor` accelerators: matrices of one class that follow each other, share
 * their input and are divided alike run as one. Short convolutions are too small to count, and routed experts are summed apart.
 */
export function kernelCollector(tensor: number, add: AddKernel): KernelCollector {
  const expert = { parameters: 0, activations: 0 };
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
    visit(tensorClass, role, division, inputs, outputs, _, copies = 1) {
      if (role === "convolution") return;
      if (tensorClass === "experts") {
        expert.parameters += inputs * outputs;
        expert.activations += inputs + outputs;
        return;
      }
      const divisor = division === "whole" ? 1 : tensor;
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

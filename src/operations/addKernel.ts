import type { TensorClass } from "../models/tensorClass.js";

/** Takes in the kernel that makes `outputs` values of `inputs` values, with a weight for each pair unless said otherwise. */
export type AddKernel = (tensorClass: TensorClass, inputs: number, outputs: number, parameters?: number) => void;

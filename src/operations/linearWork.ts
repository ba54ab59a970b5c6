import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { WeightMatrix } from "../models/weightMatrix.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { bitsPerByte } from "../units/bits.js";
import { arithmeticOn } from "./arithmeticOn.js";
import { kernelOfRole } from "./kernelOfRole.js";
import type { LinearWork } from "./work.js";

/** Bytes of an activation between kernels: 16 bits. */
export const activationBytes = 2;

/** Bytes of one weight of a matrix as it is stored. */
export function bytesPerWeight(model: QuantizedModel, matrix: WeightMatrix): number {
  return storedBitsPerElement(model.weightFormats[matrix.tensorClass]) / bitsPerByte;
}

/** The matrix multiplications of one layer outside its experts, those of one kernel merged, on one of `tensor` accelerators. */
export function linearWork(
  model: QuantizedModel,
  accelerator: Accelerator,
  matrices: readonly WeightMatrix[],
  layers: number,
  tensor: number,
): LinearWork[] {
  const merged = new Map<string, LinearWork & { readonly inputs: number }>();
  for (const matrix of matrices) {
    const place = matrix.tensorClass === "experts" ? undefined : kernelOfRole[matrix.role];
    if (!place) continue;
    const inputs = matrix.inputs / (place.division === "inputs" ? tensor : 1);
    const outputs = matrix.outputs / (place.division === "outputs" ? tensor : 1);
    const parameters = inputs * outputs * matrix.copies;
    const before = merged.get(place.kernel);
    const format = model.weightFormats[matrix.tensorClass];
    merged.set(place.kernel, {
      layers,
      inputs,
      flopsPerToken: (before?.flopsPerToken ?? 0) + 2 * parameters,
      weightBytes: (before?.weightBytes ?? 0) + parameters * bytesPerWeight(model, matrix),
      activationBytesPerToken:
        (before?.activationBytesPerToken ?? inputs * activationBytes) + outputs * activationBytes,
      arithmetic: before?.arithmetic ?? arithmeticOn(accelerator, format, model.activationFormat),
    });
  }
  return [...merged.values()];
}

import type { NumericFormat } from "../formats/numericFormat.js";
import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import type { Architecture } from "../models/architecture.js";
import { byClass, type TensorClass } from "../models/tensorClass.js";
import { weightMatrices } from "../models/weightMatrices.js";
import { bitsPerByte } from "../units/bits.js";
import { unquantizedFormat } from "./unquantizedFormat.js";

/** A value for each tensor class. */
export type ByClass<Value> = { readonly [Class in TensorClass]: Value };

/** Bytes of each tensor class: matrices in the format of the class, biases and norm gains in at least 16 bits. */
export function weightBytesByClass(architecture: Architecture, formats: ByClass<NumericFormat>): ByClass<number> {
  const bytes = byClass(0);
  for (const { tensorClass, layers, copies, inputs, outputs, vectorParameters } of weightMatrices(architecture)) {
    const bits = storedBitsPerElement(formats[tensorClass]);
    const vectorBits = Math.max(bits, unquantizedFormat.elementBits);
    bytes[tensorClass] += (layers * copies * (inputs * outputs * bits + vectorParameters * vectorBits)) / bitsPerByte;
  }
  return bytes;
}

import type { NumericFormat } from "../formats/numericFormat.js";
import type { Architecture } from "../models/architecture.js";
import { parameterCount } from "../models/parameterCount.js";
import { bitsPerByte } from "../units/bits.js";
import type { QuantizedModel } from "./quantizedModel.js";
import type { ByClass } from "./weightBytesByClass.js";

/** Bits per weight of the reference that savings are relative to. */
const referenceBits = 16;

/** Assembles a quantized model from its parts and adds totals and savings. */
export function quantizedModelOf(
  architecture: Architecture,
  nominal: NumericFormat,
  parts: Pick<QuantizedModel, "weightFormats" | "activationFormat" | "keyValueCacheFormat">,
  weightBytesByClass: ByClass<number>,
): QuantizedModel {
  const weightBytes = Object.values(weightBytesByClass).reduce((sum, bytes) => sum + bytes, 0);
  const referenceBytes = (parameterCount(architecture).total * referenceBits) / bitsPerByte;
  const bytes = referenceBytes - weightBytes;
  const savings = { bytes, fraction: bytes / referenceBytes, nominalFraction: 1 - nominal.elementBits / referenceBits };
  return { architecture, ...parts, weightBytesByClass, weightBytes, savings };
}

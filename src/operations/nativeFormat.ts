import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { TensorClass } from "../models/tensorClass.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";

type NativeFormat = readonly [
  /** Bits per element; the fraction is its share of the scales. */
  storedBits: number,
  /** Classes, in addition to the experts, that have the format if it is narrower than 16 bits; others stay in 16 bits. */
  narrowed?: readonly TensorClass[],
  /** Arithmetic format if activations are quantized too; activations stay in 16 bits if left out. */
  arithmetic?: ArithmeticFormat,
  /** Bits per element of the key-value cache; 16 if left out. */
  cacheBits?: number,
];

const layers = ["attention", "feedForward"] as const;

/** What `nativeModel` of the quantization layer assigns to each published format, reduced to numbers to keep bundles small. */
const nativeFormats: { readonly [format: string]: NativeFormat } = {
  bf16: [wideBits],
  fp16: [wideBits],
  fp32: [32],
  int8: [8, layers],
  "fp8-e4m3": [8, layers, "fp8"],
  "fp8-block128": [8.001953125, layers, "fp8"],
  mxfp4: [4.25, [], "fp4"],
  "int4-group32": [4.5],
  // NVIDIA's checkpoints specify an FP8 cache.
  nvfp4: [4.5, ["feedForward"], "fp4", 8],
};

/** Formats of the weight classes and bits per cached element of a model in its published format. */
export function nativeFormat(name: string): {
  readonly formatOf: (tensorClass: TensorClass) => WeightFormat;
  readonly cacheBits: number;
} {
  const known = Object.hasOwn(nativeFormats, name) && nativeFormats[name];
  if (!known) throw new InvalidQuantityError("nativeFormat", name, `one of ${Object.keys(nativeFormats).join(", ")}`);
  const [storedBits, narrowed = [], arithmetic, cacheBits = wideBits] = known;
  const elementBits = Math.floor(storedBits);
  const narrow: WeightFormat = {
    elementBits,
    storedBits,
    arithmetic,
    activationBits: arithmetic ? elementBits : wideBits,
  };
  const wide: WeightFormat = { ...narrow, elementBits: wideBits, storedBits: wideBits };
  return {
    formatOf: (tensorClass) =>
      elementBits > wideBits || tensorClass === "experts" || narrowed.includes(tensorClass) ? narrow : wide,
    cacheBits,
  };
}

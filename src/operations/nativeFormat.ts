import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { TensorClass } from "../models/tensorClass.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";

type NativeFormat = readonly [
  /** Bits of an element, and a fraction for its scales. */
  storedBits: number,
  /** Classes next to the experts that have the format where it is narrow; the others stay wide. */
  narrowed?: readonly TensorClass[],
  /** Arithmetic for narrow activations; activations stay 16-bit if absent. */
  arithmetic?: ArithmeticFormat,
  /** Bits of a cached element; 16 if left out. */
  cacheBits?: number,
];

const layers = ["attention", "feedForward"] as const;

/** Formats that `nativeModel` of the quantization layer assigns to each published format, in numbers alone. */
const nativeFormats: { readonly [format: string]: NativeFormat } = {
  bf16: [wideBits],
  fp16: [wideBits],
  fp32: [32],
  int8: [8, layers],
  "fp8-e4m3": [8, layers, "fp8"],
  "fp8-block128": [8.001953125, layers, "fp8"],
  mxfp4: [4.25, [], "fp4"],
  "int4-group32": [4.5],
  // NVIDIA's checkpoints state an FP8 cache.
  nvfp4: [4.5, ["feedForward"], "fp4", 8],
};

/** The format of each class of weights, and bits of a cached element, of a model in the format that it was published in. */
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
  const wide: WeightFormat = { elementBits: wideBits, storedBits: wideBits, arithmetic, activationBits: wideBits };
  return {
    formatOf: (tensorClass) =>
      elementBits > wideBits || tensorClass === "experts" || narrowed.includes(tensorClass) ? narrow : wide,
    cacheBits,
  };
}

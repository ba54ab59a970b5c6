import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { TensorClass } from "../models/tensorClass.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";

type NativeFormat = readonly [
  elementBits: number,
  storedBits: number,
  arithmetic: ArithmeticFormat,
  activationBits: number,
  cacheBits: number,
  /** Classes beside the experts that have the format where it is narrow; the others stay wide. */
  narrowed: readonly TensorClass[],
];

const layers = ["attention", "feedForward"] as const;

/** What `nativeModel` of the quantization layer makes of each format that checkpoints are published in, in numbers alone. */
const nativeFormats: { readonly [format: string]: NativeFormat } = {
  bf16: [wideBits, wideBits, "bf16", wideBits, wideBits, []],
  fp16: [wideBits, wideBits, "fp16", wideBits, wideBits, []],
  fp32: [32, 32, "fp32", 32, wideBits, []],
  int8: [8, 8, "int8", wideBits, wideBits, layers],
  "fp8-e4m3": [8, 8, "fp8", 8, wideBits, layers],
  "fp8-block128": [8, 8.001953125, "fp8", 8, wideBits, layers],
  mxfp4: [4, 4.25, "fp4", wideBits, wideBits, []],
  "int4-group32": [4, 4.5, "int4", wideBits, wideBits, []],
  nvfp4: [4, 4.5, "fp4", 4, 8, ["feedForward"]],
};

/** The format of each class of weights, and bits of a cached element, of a model in the format that it was published in. */
export function nativeFormat(name: string): {
  readonly formatOf: (tensorClass: TensorClass) => WeightFormat;
  readonly cacheBits: number;
} {
  const known = Object.hasOwn(nativeFormats, name) ? nativeFormats[name] : undefined;
  if (!known) {
    throw new InvalidQuantityError(
      "nativeFormat",
      name,
      `one of ${Object.keys(nativeFormats).join(", ")}`,
      "Or quantize the model.",
    );
  }
  const [elementBits, storedBits, arithmetic, activationBits, cacheBits, narrowed] = known;
  const whole = { elementBits, storedBits, arithmetic, activationBits };
  const wide = { ...whole, elementBits: wideBits, storedBits: wideBits };
  return {
    formatOf: (tensorClass) =>
      elementBits > wideBits || tensorClass === "experts" || narrowed.includes(tensorClass) ? whole : wide,
    cacheBits,
  };
}

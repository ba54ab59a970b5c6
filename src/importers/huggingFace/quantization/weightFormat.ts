/** How a scheme stores the elements of a weight tensor. */
export interface WeightScheme {
  /** Bits of one element. */
  readonly bits: number;
  /** Whole numbers or floating point. */
  readonly type: "int" | "float";
  /** Elements that share a scale; 0 for one scale a row or a tensor. */
  readonly groupSize: number;
  /** Whether groups have zero points besides. */
  readonly zeroPoints: "none" | "per-group";
  /** Whether scales are shared by square blocks. */
  readonly blocks: boolean;
}

/** The id of the numeric format that a scheme amounts to; undefined if there is none. */
export function weightFormat({ bits, type, groupSize, zeroPoints, blocks }: WeightScheme): string | undefined {
  if (type === "float") {
    if (bits === 8) return blocks ? "fp8-block128" : groupSize === 32 ? "mxfp8" : groupSize ? undefined : "fp8-e4m3";
    return bits === 4 ? floatFour[groupSize] : undefined;
  }
  if (bits === 8) return groupSize === 128 ? "int8-group128" : groupSize ? undefined : "int8";
  if (bits !== 4) return undefined;
  if (zeroPoints === "per-group") return groupSize === 128 ? "int4-group128-asymmetric" : undefined;
  return integerFour[groupSize];
}

const floatFour: { readonly [groupSize: number]: string } = { 16: "nvfp4", 32: "mxfp4" };
const integerFour: { readonly [groupSize: number]: string } = {
  0: "int4",
  32: "int4-group32",
  64: "int4-group64",
  128: "int4-group128",
};

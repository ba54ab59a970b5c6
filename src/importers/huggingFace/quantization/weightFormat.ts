/** Element storage of a weight tensor. */
export interface WeightScheme {
  /** Bits of one element. */
  readonly bits: number;
  /** Whole numbers or floating point. */
  readonly type: "int" | "float";
  /** Elements that share a scale, or rows and columns of a square block that does; 0 for one scale a row or a tensor. */
  readonly groupSize: number;
  /** Metadata of a group besides its scale: nothing, a zero point as wide as an element, or a 16-bit minimum. */
  readonly zeroPoints: "none" | "per-group" | "minima";
  /** Whether scales are shared by square blocks. */
  readonly blocks: boolean;
}

/** Rows and columns of the blocks of FP8 weights that share a scale where the file does not say. */
const commonBlock = 128;
/** Most bits of an integer element, and most elements of a group, that are believed. */
const [mostBits, largestGroup] = [8, 65_536] as const;

/** The id of the numeric format that a scheme amounts to; undefined if there is none. */
export function weightFormat({ bits, type, groupSize, zeroPoints, blocks }: WeightScheme): string | undefined {
  if (groupSize > largestGroup) return undefined;
  if (type === "float") {
    if (bits === 8) return eightBitFloat(groupSize, blocks);
    if (bits === 6) return groupSize === 32 ? "mxfp6" : undefined;
    return bits === 4 ? floatFour[groupSize] : undefined;
  }
  if (bits < 1 || bits > mostBits) return undefined;
  if (!groupSize) return `int${bits}`;
  const sides = { none: "", "per-group": "-asymmetric", minima: "-minima" } as const;
  return `int${bits}-group${groupSize}${sides[zeroPoints]}`;
}

function eightBitFloat(groupSize: number, blocks: boolean): string {
  if (blocks) return `fp8-block${groupSize || commonBlock}`;
  if (groupSize === 32) return "mxfp8";
  return groupSize ? `fp8-group${groupSize}` : "fp8-e4m3";
}

const floatFour: { readonly [groupSize: number]: string } = { 16: "nvfp4", 32: "mxfp4" };

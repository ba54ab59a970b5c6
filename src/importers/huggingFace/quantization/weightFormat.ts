/** Storage of a quantised weight tensor. */
export interface WeightScheme {
  /** Bits per element. */
  readonly bits: number;
  /** Integer or floating point. */
  readonly type: "int" | "float";
  /** Elements per scale, or side length of a square block per scale; 0 for one scale per row or tensor. */
  readonly groupSize: number;
  /** Metadata of a group in addition to its scale: none, a zero point with the bits of an element, or a 16-bit minimum. */
  readonly zeroPoints: "none" | "per-group" | "minima";
  /** True if scales apply to square blocks. */
  readonly blocks: boolean;
}

/** Default side length of the scale blocks of FP8 weights. */
const commonBlock = 128;
/** Largest integer bits and group size accepted. */
const [mostBits, largestGroup] = [8, 65_536] as const;

/** The id of the numeric format of a scheme; undefined if there is none. */
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

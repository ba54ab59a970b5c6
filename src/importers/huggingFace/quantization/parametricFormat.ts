import type { FormatOverhead, NumericFormat } from "../../../formats/numericFormat.js";

/** Bits of half-precision and of single-precision scales. */
const [halfScale, singleScale] = [16, 32] as const;
/** Largest number of bits per element of a quantised format. */
const mostBits = 8;

const integers = /^int(\d)(?:-group(\d{1,5}))?(?:-(asymmetric|minima))?$/;
const floats = /^fp([48])-(group|block)(\d{1,5})(-double-quantized)?$/;
const averages = /^average-(\d(?:\.\d{1,6})?)-bits$/;

/**
 * The numeric format for an id that spells out its parameters; undefined if the id does not have this form.
 *
 * Model: `int4-group64` has a 16-bit scale for every 64 elements; `-asymmetric` adds a zero point with the bits of an element, and `-minima` a
 * 16-bit minimum. `fp8-group128` and `fp8-block64` have a 32-bit scale per group or square block. `average-4.25-bits` states the average only.
 */
export function parametricFormat(id: string): NumericFormat | undefined {
  const format = integerFormat(id) ?? floatFormat(id) ?? averageFormat(id);
  const { elementBits = 0 } = format ?? {};
  return elementBits >= 1 && elementBits <= mostBits ? format : undefined;
}

function integerFormat(id: string): NumericFormat | undefined {
  const [, digits, size, side] = integers.exec(id) ?? [];
  if (digits === undefined) return undefined;
  const elementBits = Number(digits);
  const group = Number(size ?? 0);
  if ((size !== undefined && group < 1) || (side !== undefined && size === undefined)) return undefined;
  const overheads: FormatOverhead[] = group ? [{ kind: "scale", bits: halfScale, perElements: group }] : [];
  if (side === "asymmetric") overheads.push({ kind: "zero-point", bits: elementBits, perElements: group });
  if (side === "minima") overheads.push({ kind: "minimum", bits: halfScale, perElements: group });
  const sideName = side === "asymmetric" ? ", zero points" : side === "minima" ? ", minima" : "";
  return {
    id,
    name: `INT${elementBits}${group ? `, groups of ${group}` : ""}${sideName}`,
    elementBits,
    overheads,
    arithmetic: elementBits > 4 ? "int8" : "int4",
    computation: "weight-only",
    source: "quantization_config of the checkpoint",
  };
}

function floatFormat(id: string): NumericFormat | undefined {
  const [, bits, kind, size, double] = floats.exec(id) ?? [];
  if (bits === undefined || Number(size) < 1) return undefined;
  const [elementBits, group] = [Number(bits), Number(size)];
  const scaled = kind === "block" ? group * group : group;
  const single: readonly FormatOverhead[] = [{ kind: "scale", bits: singleScale, perElements: scaled }];
  const twice: readonly FormatOverhead[] = [
    { kind: "scale", bits: 8, perElements: scaled },
    { kind: "super-block-scale", bits: singleScale, perElements: scaled * scalesPerBlock },
  ];
  return {
    id,
    name: `FP${bits}, ${kind === "block" ? `blocks of ${group} x ${group}` : `groups of ${group}`}${double ? ", scales quantised" : ""}`,
    elementBits,
    overheads: double ? twice : single,
    arithmetic: elementBits === 8 ? "fp8" : "bf16",
    computation: elementBits === 8 ? "native" : "weight-only",
    source: "quantization_config of the checkpoint",
  };
}

/** First-level scales per second-level scale, with double quantisation (Dettmers et al., QLoRA, 2023). */
const scalesPerBlock = 256;

function averageFormat(id: string): NumericFormat | undefined {
  const bits = averages.exec(id)?.[1];
  if (bits === undefined) return undefined;
  return {
    id,
    name: `${bits} bits per weight on average`,
    elementBits: Number(bits),
    overheads: [],
    arithmetic: "int4",
    computation: "weight-only",
    source: "quantization_config of the checkpoint",
  };
}

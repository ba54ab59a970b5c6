import { bf16 } from "../formats/bf16.js";
import { fp8E4m3 } from "../formats/fp8E4m3.js";
import { fp16 } from "../formats/fp16.js";
import { fp32 } from "../formats/fp32.js";
import { int4Group32 } from "../formats/int4Group32.js";
import { int4Group64 } from "../formats/int4Group64.js";
import { int4Group128 } from "../formats/int4Group128.js";
import { int4Group128Asymmetric } from "../formats/int4Group128Asymmetric.js";
import { int8 } from "../formats/int8.js";
import { mxfp4 } from "../formats/mxfp4.js";
import { nf4 } from "../formats/nf4.js";
import { nf4DoubleQuantized } from "../formats/nf4DoubleQuantized.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { nvfp4 } from "../formats/nvfp4.js";
import { checkText } from "../units/checkShape.js";
import { partNamed } from "./validation.js";

/**
 * Returns the numeric format for a name in a benchmark table; undefined if the name is not recognised.
 *
 * @param name - a name such as "fp8", "int4-awq", "q4_k_m" or "exl2-4.5bpw", in any case
 * @returns the format, including its scales
 * @example
 * ```ts
 * import { formatOfName } from "llm-economics/measurements";
 *
 * formatOfName("FP8")?.id; // => "fp8-e4m3"
 * formatOfName("fp3"); // => undefined
 * ```
 */
export function formatOfName(name: string): NumericFormat | undefined {
  checkText("name", name);
  const plain = name.toLowerCase();
  const exl2 = /^exl2-([\d.]+)bpw$/.exec(plain);
  if (exl2) return wholeFile(plain, Number(exl2[1]));
  const bits = partNamed(fileBits, plain);
  if (bits !== undefined) return wholeFile(plain, bits);
  return partNamed(named, plain) ?? (plain.startsWith("int4") ? int4Group128 : undefined);
}

/** A 4-bit format whose products run on 8-bit integers. The call below is marked as pure, so that unused formats are dropped. */
function onEightBits(format: NumericFormat, id: string): NumericFormat {
  return { ...format, id, arithmetic: "int8", computation: "native" };
}

const named: { readonly [name: string]: NumericFormat } = {
  fp32,
  fp16,
  bf16,
  fp8: fp8E4m3,
  int8,
  int4: int4Group128,
  uint4: int4Group128,
  "int4-awq": int4Group128Asymmetric,
  "int4-g32": int4Group32,
  "int4-g64": int4Group64,
  // QServe multiplies 4-bit weights on the 8-bit units (Lin et al., 2024).
  "int4-qoq": /* @__PURE__ */ onEightBits(int4Group128Asymmetric, "int4-qoq"),
  nf4,
  "nf4-dq": nf4DoubleQuantized,
  fp4: nvfp4,
  nvfp4,
  mxfp4,
};

/** Mean bits per weight of a whole Llama-3.1-8B file, from the table of llama.cpp's quantize tool (2025). */
const fileBits: { readonly [recipe: string]: number } = {
  q2_k: 3.1593,
  q4_0: 4.67,
  q4_k_s: 4.6672,
  q4_k_m: 4.8944,
  q5_k_m: 5.7036,
  q6_k: 6.5633,
  q8_0: 8.5008,
};

/** A weight-only format with a given mean number of bits per weight, scales included. */
function wholeFile(id: string, bits: number): NumericFormat {
  return { ...int4Group128, id, name: id, elementBits: bits, overheads: [] };
}

import { ggufF16 } from "../../formats/ggufF16.js";
import { ggufIQ4_NL } from "../../formats/ggufIQ4_NL.js";
import { ggufQ4_0 } from "../../formats/ggufQ4_0.js";
import { ggufQ5_0 } from "../../formats/ggufQ5_0.js";
import { ggufQ5_1 } from "../../formats/ggufQ5_1.js";
import { ggufQ8_0 } from "../../formats/ggufQ8_0.js";
import type { NumericFormat } from "../../formats/numericFormat.js";

/**
 * The type of a tensor after llama.cpp's fallback: if rows are not a multiple of the block size, it uses a type with blocks of
 * 32, or F16.
 */
export function ggufFallback(format: NumericFormat, rowLength: number): NumericFormat {
  if (fitsBlocks(format, rowLength)) return format;
  const fallback = fallbackOf(format.id);
  return fallback && fitsBlocks(fallback, rowLength) ? fallback : ggufF16;
}

/** Tells whether rows consist of whole blocks of a format. */
export function fitsBlocks({ overheads }: NumericFormat, rowLength: number): boolean {
  return rowLength % Math.max(1, ...overheads.map(({ perElements }) => perElements)) === 0;
}

function fallbackOf(id: string): NumericFormat | undefined {
  if (id.startsWith("gguf-iq")) return ggufIQ4_NL;
  if (id === "gguf-q2-k" || id === "gguf-q3-k" || id.startsWith("gguf-tq")) return ggufQ4_0;
  return { "gguf-q4-k": ggufQ5_0, "gguf-q5-k": ggufQ5_1, "gguf-q6-k": ggufQ8_0 }[id];
}

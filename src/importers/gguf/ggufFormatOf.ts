/** The id of the numeric format of a GGUF tensor type, such as "gguf-q4-k" for Q4_K. */
export function ggufFormatOf(type: string): string {
  return `gguf-${type.toLowerCase().replaceAll("_", "-")}`;
}

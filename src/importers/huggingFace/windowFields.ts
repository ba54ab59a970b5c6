import type { ConfigFields } from "./configFields.js";

/** Window of Mistral, Gemma 2 and others whose file leaves it out, from their configuration classes; null in a file means none. */
export const commonWindowTokens = 4096;

/** The window that the file states, or the one that its family has without a statement, which is said once. */
function commonWindow(config: ConfigFields, warnings: string[]): number | undefined {
  if (!config.lacks("sliding_window")) return config.optionalCount("sliding_window") || undefined;
  const assumed = `The file states no sliding_window; the family's ${commonWindowTokens} tokens were assumed.`;
  if (!warnings.includes(assumed)) warnings.push(assumed);
  return commonWindowTokens;
}

/** Window of Mistral: every layer, unless the file has null. */
export function commonEveryWindow(config: ConfigFields, warnings: string[]): () => number | undefined {
  return () => commonWindow(config, warnings);
}

/** Window of Mixtral and its kin: every layer, if there is one. */
export function everyWindow(config: ConfigFields): () => number | undefined {
  const windowTokens = config.optionalCount("sliding_window") || undefined;
  return () => windowTokens;
}

/** Window of Qwen: off by default, and then for the layers from `max_window_layers` on. */
export function qwenWindow(config: ConfigFields): (index: number) => number | undefined {
  if (!config.flag("use_sliding_window", false)) return () => undefined;
  const first = config.optionalCount("max_window_layers") ?? 0;
  return (index) => (index >= first ? config.size("sliding_window") : undefined);
}

/** Window of all layers but every n-th. */
export function windowExceptEvery(
  config: ConfigFields,
  interval: number,
  warnings: string[],
): (index: number) => number | undefined {
  return (index) => ((index + 1) % interval ? commonWindow(config, warnings) : undefined);
}

import type { ConfigFields } from "./configFields.js";

/** Default window of Mistral, Gemma 2 and others, from their configuration classes; null in a file means no window. */
export const commonWindowTokens = 4096;

/** The stated window, or the default of the family with a single warning. */
function commonWindow(config: ConfigFields, warnings: string[]): number | undefined {
  if (!config.lacks("sliding_window")) return config.optionalCount("sliding_window") || undefined;
  const assumed = `The file states no sliding_window; the family's ${commonWindowTokens} tokens were assumed.`;
  if (!warnings.includes(assumed)) warnings.push(assumed);
  return commonWindowTokens;
}

/** Window of Mistral: in every layer, unless the file has null. */
export function commonEveryWindow(config: ConfigFields, warnings: string[]): () => number | undefined {
  return () => commonWindow(config, warnings);
}

/** Window of Mixtral and similar families: in every layer, if stated. */
export function everyWindow(config: ConfigFields): () => number | undefined {
  const windowTokens = config.optionalCount("sliding_window") || undefined;
  return () => windowTokens;
}

/** Window of Qwen: disabled by default; if enabled, in the layers from `max_window_layers`. */
export function qwenWindow(config: ConfigFields): (index: number) => number | undefined {
  if (!config.flag("use_sliding_window", false)) return () => undefined;
  const first = config.optionalCount("max_window_layers") ?? 0;
  return (index) => (index >= first ? config.size("sliding_window") : undefined);
}

/** Window of all layers except every n-th. */
export function windowExceptEvery(
  config: ConfigFields,
  interval: number,
  warnings: string[],
): (index: number) => number | undefined {
  return (index) => ((index + 1) % interval ? commonWindow(config, warnings) : undefined);
}

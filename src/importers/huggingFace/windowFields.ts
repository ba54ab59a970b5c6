import type { ConfigFields } from "./configFields.js";

/** Window of Mistral and its kin: every layer, if there is one. */
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
export function windowExceptEvery(config: ConfigFields, interval: number): (index: number) => number | undefined {
  return (index) => ((index + 1) % interval ? config.optionalCount("sliding_window") || undefined : undefined);
}

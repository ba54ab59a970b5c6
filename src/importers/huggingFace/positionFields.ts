import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** Default context length of early models, from their papers. */
export const earlyContextTokens = 2048;

/** Parameters of learned positions: one vector of the hidden size for each token of the context. */
export function learnedPositions(config: ConfigFields, offset = 0): number {
  return (
    (config.size("n_positions", "max_position_embeddings", "n_ctx", "max_seq_len") + offset) * hiddenSizeOf(config)
  );
}

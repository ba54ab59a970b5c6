import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import type { GgufHeader } from "./ggufHeader.js";
import type { GgufValue } from "./metadataValue.js";

/** The family that a name of llama.cpp stands for, as Hugging Face's `model_type`, without and with experts. */
const families: { readonly [architecture: string]: readonly [dense: string, mixture?: string] } = {
  llama: ["llama", "mixtral"],
  mistral3: ["llama"],
  qwen2: ["qwen2"],
  qwen2moe: ["qwen2_moe", "qwen2_moe"],
  qwen3: ["qwen3"],
  qwen3moe: ["qwen3_moe", "qwen3_moe"],
  gemma: ["gemma"],
  gemma2: ["gemma2"],
  gemma3: ["gemma3_text"],
  phi3: ["phi3"],
  phimoe: ["phimoe", "phimoe"],
  deepseek2: ["deepseek_v2", "deepseek_v2"],
  "gpt-oss": ["gpt_oss", "gpt_oss"],
  "command-r": ["cohere"],
  cohere2: ["cohere2"],
  olmo2: ["olmo2"],
  olmoe: ["olmoe", "olmoe"],
  granite: ["granite"],
  granitemoe: ["granitemoe", "granitemoe"],
  exaone: ["exaone"],
  exaone4: ["exaone4"],
  smollm3: ["smollm3"],
  starcoder2: ["starcoder2"],
  stablelm: ["stablelm"],
  glm4: ["glm4"],
  glm4moe: ["glm4_moe", "glm4_moe"],
  dots1: ["dots1", "dots1"],
  seed_oss: ["seed_oss"],
  "minimax-m2": ["minimax_m2", "minimax_m2"],
};

/** Fields of a configuration and the keys of the metadata, after the architecture's name, that hold the same. */
const keys: { readonly [field: string]: string } = {
  hidden_size: "embedding_length",
  num_hidden_layers: "block_count",
  intermediate_size: "feed_forward_length",
  num_attention_heads: "attention.head_count",
  num_key_value_heads: "attention.head_count_kv",
  head_dim: "attention.key_length",
  max_position_embeddings: "context_length",
  sliding_window: "attention.sliding_window",
  num_experts: "expert_count",
  num_experts_per_tok: "expert_used_count",
  moe_intermediate_size: "expert_feed_forward_length",
  shared_expert_intermediate_size: "expert_shared_feed_forward_length",
  n_shared_experts: "expert_shared_count",
  first_k_dense_replace: "leading_dense_block_count",
  q_lora_rank: "attention.q_lora_rank",
  kv_lora_rank: "attention.kv_lora_rank",
};

/** A configuration in Hugging Face's form that says what a GGUF file's metadata and tensors say. */
export function configOfMetadata(header: GgufHeader): { readonly [field: string]: unknown } {
  const value = (key: string) => (Object.hasOwn(header.metadata, key) ? header.metadata[key] : undefined);
  const architecture = String(value("general.architecture") ?? "");
  const family = Object.hasOwn(families, architecture) ? families[architecture] : undefined;
  if (!family) {
    throw new UnsupportedArchitectureError(
      architecture.slice(0, 60) || "GGUF",
      `general.architecture "${architecture.slice(0, 60)}"`,
      "Import the model's config.json, or describe it with layer groups by hand.",
    );
  }
  const own = (key: string) => value(`${architecture}.${key}`);
  const fields = Object.entries(keys).map(([field, key]) => [field, first(own(key))] as const);
  const experts = own("expert_count");
  const [blocks, predicting] = [own("block_count"), own("nextn_predict_layers")];
  const predicted = typeof blocks === "number" && typeof predicting === "number" && predicting > 0;
  const config = Object.fromEntries(fields.filter(([, stated]) => stated !== undefined && stated !== 0));
  const mixture = typeof experts === "number" && experts > 0;
  return {
    ...config,
    ...(predicted && { num_hidden_layers: blocks - predicting }),
    ...(mixture && { n_routed_experts: experts }),
    ...latentFields(own),
    ...tensorFields(header),
    model_type: mixture ? (family[1] ?? family[0]) : family[0],
    vocab_size: vocabularyOf(header, own("vocab_size")),
    torch_dtype: "bfloat16",
  };
}

/** The one value of a key that may list one for each layer; the list itself if they differ, which readers refuse by name. */
function first(value: GgufValue | undefined): GgufValue | undefined {
  if (!Array.isArray(value)) return value;
  return value.every((item) => item === value[0]) ? (value[0] as GgufValue) : value;
}

/** Latent attention: the heads' sizes are those before the keys were absorbed, where the file has both. */
function latentFields(own: (key: string) => GgufValue | undefined): { readonly [field: string]: unknown } {
  if (own("attention.kv_lora_rank") === undefined) return {};
  const [key, value] = ["key", "value"].map(
    (name) => own(`attention.${name}_length_mla`) ?? own(`attention.${name}_length`),
  );
  const rotary = own("rope.dimension_count");
  return {
    qk_rope_head_dim: rotary,
    v_head_dim: value,
    ...(typeof key === "number" && typeof rotary === "number" && { qk_nope_head_dim: key - rotary }),
  };
}

/** What only the tensors' presence says: whether the head is the embedding, and which projections have biases. */
function tensorFields({ tensors }: GgufHeader): { readonly [field: string]: unknown } {
  const names = new Set(tensors.map(({ name }) => name));
  const ends = (end: string) => tensors.some(({ name }) => name.startsWith("blk.") && name.endsWith(end));
  const outward = ends("attn_output.bias");
  return {
    tie_word_embeddings: !names.has("output.weight"),
    attention_bias: outward || ends("attn_q.bias"),
    mlp_bias: ends("ffn_up.bias"),
    use_qk_norm: ends("attn_q_norm.weight"),
    qkv_bias: ends("attn_q.bias"),
    use_qkv_bias: ends("attn_q.bias"),
    topk_method: ends("exp_probs_b.bias") ? "noaux_tc" : "greedy",
  };
}

function vocabularyOf({ metadata, tensors }: GgufHeader, stated: GgufValue | undefined): unknown {
  const embedding = tensors.find(({ name }) => name === "token_embd.weight");
  if (embedding) return embedding.dimensions[1];
  const tokens = Object.hasOwn(metadata, "tokenizer.ggml.tokens") ? metadata["tokenizer.ggml.tokens"] : undefined;
  return stated ?? (Array.isArray(tokens) ? tokens.length : undefined);
}

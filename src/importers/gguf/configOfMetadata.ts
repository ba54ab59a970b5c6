import { MalformedInputError } from "../../errors/malformedInputError.js";
import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { ggufArchitectures } from "./architectures.js";
import { type ConfigValues, GgufFields } from "./ggufFields.js";
import type { GgufHeader } from "./ggufHeader.js";
import type { GgufValue } from "./metadataValue.js";

/** Name of the input in errors. */
const source = "GGUF header";
/** Longest name that an error quotes, in characters. */
const longestShown = 60;

/** Metadata keys, without the architecture prefix, of fields of a Hugging Face configuration. */
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
  index_n_heads: "attention.indexer.head_count",
  index_head_dim: "attention.indexer.key_length",
  index_topk: "attention.indexer.top_k",
};

/** Keys that every model with attention needs, apart from the context length. */
const needed = ["embedding_length", "block_count", "attention.head_count", "feed_forward_length"] as const;

/** The metadata of the header's architecture; throws an error that names the architecture if it is not supported. */
export function fieldsOfHeader(header: GgufHeader): GgufFields {
  const { metadata } = header;
  const stated = Object.hasOwn(metadata, "general.architecture") ? metadata["general.architecture"] : "";
  const architecture = String(stated);
  if (!Object.hasOwn(ggufArchitectures, architecture)) throw unsupported(architecture);
  return new GgufFields(header, architecture);
}

/** The full names of required keys that the header lacks. */
export function missingKeys(gguf: GgufFields): readonly string[] {
  return needed.filter((key) => gguf.value(key) === undefined).map((key) => `${gguf.architecture}.${key}`);
}

/** The metadata and tensors of a GGUF file, translated to a Hugging Face configuration. */
export function configOfMetadata(header: GgufHeader, gguf: GgufFields): ConfigValues {
  const { modelType, fields: familyFields } = ggufArchitectures[gguf.architecture] ?? { modelType: "" };
  const fields = Object.entries(keys).map(([field, key]) => [field, first(gguf.value(key))] as const);
  const [blocks, predicting] = [gguf.number("block_count"), gguf.number("nextn_predict_layers")];
  const experts = gguf.number("expert_count");
  const config = {
    ...Object.fromEntries(fields),
    ...(blocks && predicting && { num_hidden_layers: blocks - predicting }),
    ...(experts && { n_routed_experts: experts, num_local_experts: experts }),
    ...latentFields(gguf),
    ...tensorFields(gguf),
    ...familyFields?.(gguf),
    model_type: typeof modelType === "string" ? modelType : modelType(gguf),
    vocab_size: vocabularyOf(header, gguf),
    torch_dtype: "bfloat16",
  };
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined && value !== 0));
}

function unsupported(architecture: string): UnsupportedArchitectureError {
  const shown = architecture.slice(0, longestShown);
  const nearest = nearestName(shown, Object.keys(ggufArchitectures));
  const hint = nearest === undefined ? "" : `The nearest known one is "${nearest}". `;
  return new UnsupportedArchitectureError(
    shown || "GGUF",
    `general.architecture "${shown}"`,
    `${hint}Import the model's config.json, or describe it with layer groups by hand.`,
  );
}

/** The common value of a per-layer list; the list itself if its values differ, which readers of a single value then reject. */
function first(value: GgufValue | undefined): GgufValue | undefined {
  if (!Array.isArray(value)) return value;
  return value.every((item) => item === value[0]) ? (value[0] as GgufValue) : value;
}

/** Latent attention: head sizes before absorption into the keys (`*_length_mla`), if the file has both. */
function latentFields(gguf: GgufFields): ConfigValues {
  if (gguf.value("attention.kv_lora_rank") === undefined) return {};
  const [key, value] = ["key", "value"].map(
    (name) => gguf.number(`attention.${name}_length_mla`) ?? gguf.number(`attention.${name}_length`),
  );
  const rotary = gguf.number("rope.dimension_count");
  return {
    qk_rope_head_dim: rotary,
    v_head_dim: value,
    ...(key !== undefined && rotary !== undefined && { qk_nope_head_dim: key - rotary }),
  };
}

/** Fields that follow from the presence of tensors, such as tied embeddings and biases; none if the header lists no tensors. */
function tensorFields(gguf: GgufFields): ConfigValues {
  if (!gguf.hasTensors) return {};
  const inward = gguf.someLayerHas("attn_q.bias") || gguf.someLayerHas("attn_qkv.bias");
  return {
    tie_word_embeddings: !gguf.hasTensor("output.weight"),
    attention_bias: gguf.someLayerHas("attn_output.bias") || inward,
    mlp_bias: gguf.someLayerHas("ffn_up.bias"),
    use_qk_norm: gguf.someLayerHas("attn_q_norm.weight"),
    qkv_bias: inward,
    use_qkv_bias: inward,
    topk_method: gguf.someLayerHas("exp_probs_b.bias") ? "noaux_tc" : "greedy",
  };
}

function vocabularyOf({ metadata }: GgufHeader, gguf: GgufFields): unknown {
  const tokens = Object.hasOwn(metadata, "tokenizer.ggml.tokens") ? metadata["tokenizer.ggml.tokens"] : undefined;
  const rows = gguf.dimension("token_embd.weight", 1) ?? gguf.number("vocab_size");
  const vocabulary = rows ?? (Array.isArray(tokens) ? tokens.length : undefined);
  if (vocabulary === undefined) {
    throw new MalformedInputError(
      source,
      `${gguf.architecture}.vocab_size`,
      "is missing, as are token_embd.weight and tokenizer.ggml.tokens",
    );
  }
  return vocabulary;
}

import { MalformedInputError } from "../../errors/malformedInputError.js";
import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { ggufArchitectures } from "./architectures.js";
import { type ConfigValues, GgufFields } from "./ggufFields.js";
import type { GgufHeader } from "./ggufHeader.js";
import type { GgufValue } from "./metadataValue.js";

/** The header, as errors name it. */
const source = "GGUF header";
/** Longest name that an error repeats, in characters. */
const longestShown = 60;

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
  index_n_heads: "attention.indexer.head_count",
  index_head_dim: "attention.indexer.key_length",
  index_topk: "attention.indexer.top_k",
};

/** Keys that the header of a model with attention has, but for the context's. */
const needed = ["embedding_length", "block_count", "attention.head_count", "feed_forward_length"] as const;

/** The metadata under the name of the header's architecture; an error that names the architecture if it is not read. */
export function fieldsOfHeader(header: GgufHeader): GgufFields {
  const { metadata } = header;
  const stated = Object.hasOwn(metadata, "general.architecture") ? metadata["general.architecture"] : "";
  const architecture = String(stated);
  if (!Object.hasOwn(ggufArchitectures, architecture)) throw unsupported(architecture);
  return new GgufFields(header, architecture);
}

/** The keys that a header lacks of those that describe every model with attention, under their whole names. */
export function missingKeys(own: GgufFields): readonly string[] {
  return needed.filter((key) => own.value(key) === undefined).map((key) => `${own.architecture}.${key}`);
}

/** A configuration in Hugging Face's form that says what a GGUF file's metadata and tensors say. */
export function configOfMetadata(header: GgufHeader, own: GgufFields): ConfigValues {
  const { modelType, fields: familyFields } = ggufArchitectures[own.architecture] ?? { modelType: "" };
  const fields = Object.entries(keys).map(([field, key]) => [field, first(own.value(key))] as const);
  const [blocks, predicting] = [own.number("block_count"), own.number("nextn_predict_layers")];
  const experts = own.number("expert_count");
  const config = {
    ...Object.fromEntries(fields),
    ...(blocks && predicting && { num_hidden_layers: blocks - predicting }),
    ...(experts && { n_routed_experts: experts, num_local_experts: experts }),
    ...latentFields(own),
    ...tensorFields(own),
    ...familyFields?.(own),
    model_type: typeof modelType === "string" ? modelType : modelType(own),
    vocab_size: vocabularyOf(header, own),
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

/** The one value of a key that may list one for each layer; the list itself if they differ, which readers that need one refuse by name. */
function first(value: GgufValue | undefined): GgufValue | undefined {
  if (!Array.isArray(value)) return value;
  return value.every((item) => item === value[0]) ? (value[0] as GgufValue) : value;
}

/** Latent attention: the heads' sizes are those before the keys were absorbed, where the file has both. */
function latentFields(own: GgufFields): ConfigValues {
  if (own.value("attention.kv_lora_rank") === undefined) return {};
  const [key, value] = ["key", "value"].map(
    (name) => own.number(`attention.${name}_length_mla`) ?? own.number(`attention.${name}_length`),
  );
  const rotary = own.number("rope.dimension_count");
  return {
    qk_rope_head_dim: rotary,
    v_head_dim: value,
    ...(key !== undefined && rotary !== undefined && { qk_nope_head_dim: key - rotary }),
  };
}

/** Facts that only the presence of tensors tells: a tied head, and biased projections; absent where a header has no tensors. */
function tensorFields(own: GgufFields): ConfigValues {
  if (!own.hasTensors) return {};
  const inward = own.someLayerHas("attn_q.bias") || own.someLayerHas("attn_qkv.bias");
  return {
    tie_word_embeddings: !own.hasTensor("output.weight"),
    attention_bias: own.someLayerHas("attn_output.bias") || inward,
    mlp_bias: own.someLayerHas("ffn_up.bias"),
    use_qk_norm: own.someLayerHas("attn_q_norm.weight"),
    qkv_bias: inward,
    use_qkv_bias: inward,
    topk_method: own.someLayerHas("exp_probs_b.bias") ? "noaux_tc" : "greedy",
  };
}

function vocabularyOf({ metadata }: GgufHeader, own: GgufFields): unknown {
  const tokens = Object.hasOwn(metadata, "tokenizer.ggml.tokens") ? metadata["tokenizer.ggml.tokens"] : undefined;
  const rows = own.dimension("token_embd.weight", 1) ?? own.number("vocab_size");
  const vocabulary = rows ?? (Array.isArray(tokens) ? tokens.length : undefined);
  if (vocabulary === undefined) {
    throw new MalformedInputError(
      source,
      `${own.architecture}.vocab_size`,
      "is missing, and neither token_embd.weight nor tokenizer.ggml.tokens is there",
    );
  }
  return vocabulary;
}

import { ConfigFields } from "./configFields.js";

/** Vocabulary size of Llama 1 and 2, whose files state -1. */
const earlyVocabulary = 32_000;
/** Maximum contexts of Llama 2, Llama 3, and Llama 3.1 and later with scaled rotary embeddings (model cards, 2023 and 2024). */
const [llama2Context, llama3Context, scaledContext] = [4096, 8192, 131_072] as const;
/** Rotary base from which a model is Llama 3 or later. */
const llama3RotaryBase = 500_000;
/** Default maximum context of Mistral's models (mistral-inference, 2024). */
const mistralContext = 32_768;
/** Default multiple to which Meta's files round feed-forward sizes up. */
const commonMultiple = 256;

type Values = { readonly [field: string]: unknown };

/** Tells whether the fields are those of a `params.json`, which Meta and Mistral publish with their own checkpoints, and not of a `config.json`. */
export function isParamsFile(fields: ConfigFields): boolean {
  return !fields.has("model_type") && fields.has("dim") && fields.has("n_layers");
}

/** Translates a `params.json` of Meta or Mistral to a Hugging Face configuration. */
export function configOfParams(fields: ConfigFields, warnings: string[]): ConfigFields {
  const config = fields.text("model_type") ?? (fields.has("hidden_dim") || fields.has("moe") ? "mistral" : "meta");
  const values = config === "mistral" ? mistralValues(fields, warnings) : metaValues(fields, warnings);
  const stated = Object.entries({ torch_dtype: "bfloat16", ...values }).filter(([, value]) => value !== undefined);
  return new ConfigFields(Object.fromEntries(stated));
}

function commonValues(fields: ConfigFields): Values {
  return {
    hidden_size: fields.size("dim"),
    num_hidden_layers: fields.size("n_layers"),
    num_attention_heads: fields.size("n_heads"),
    num_key_value_heads: fields.optionalCount("n_kv_heads"),
    head_dim: fields.optionalCount("head_dim"),
    tie_word_embeddings: fields.flag("tied_embeddings", fields.flag("share_embeddings", false)),
  };
}

function contextOf(fields: ConfigFields, fallback: number, warnings: string[]): number {
  const stated = fields.optionalCount("max_seq_len", "max_position_embeddings", "max_sequence_length");
  if (stated) return stated;
  warnings.push(`params.json states no maximum context; the default of ${fallback} tokens was assumed.`);
  return fallback;
}

/** Fields of Meta's Llama models; the feed-forward size follows from the hidden size, a multiplier and a multiple. */
function metaValues(fields: ConfigFields, warnings: string[]): Values {
  const hiddenSize = fields.size("dim");
  const multiplier = fields.raw("ffn_dim_multiplier") ?? 1;
  if (typeof multiplier !== "number" || !(multiplier > 0 && multiplier <= 64))
    throw fields.malformed("ffn_dim_multiplier", "must be a number from 0 to 64");
  const multiple = fields.optionalCount("multiple_of") || commonMultiple;
  const width = Math.floor(multiplier * Math.floor((2 * 4 * hiddenSize) / 3));
  const vocabulary = fields.raw("vocab_size");
  if (vocabulary === -1)
    warnings.push(`params.json does not state vocab_size; the ${earlyVocabulary} of Llama's tokenizer were assumed.`);
  const base = fields.raw("rope_theta");
  const isLlama3 = typeof base === "number" && base >= llama3RotaryBase;
  const fallback = fields.flag("use_scaled_rope", false) ? scaledContext : isLlama3 ? llama3Context : llama2Context;
  const stated = fields.optionalCount("intermediate_size");
  if (!stated && !fields.has("multiple_of") && !fields.has("ffn_dim_multiplier"))
    warnings.push("params.json states no feed-forward size; the size by Llama's rule was assumed.");
  return {
    ...commonValues(fields),
    model_type: "llama",
    intermediate_size: stated || Math.ceil(width / multiple) * multiple,
    vocab_size: vocabulary === -1 ? earlyVocabulary : fields.size("vocab_size"),
    max_position_embeddings: contextOf(fields, fallback, warnings),
  };
}

/** Fields of Mistral's models: experts, latent attention and FP8 as stated in the file. */
function mistralValues(fields: ConfigFields, warnings: string[]): Values {
  const experts = fields.child("moe");
  const latent = fields.has("kv_lora_rank");
  const windows = fields.raw("sliding_window");
  if (fields.has("vision_encoder") || fields.has("multimodal"))
    warnings.push("Only the language model was read; the vision tower was left out.");
  const quantized = fields.child("quantization")?.text("qformat_weight");
  return {
    ...commonValues(fields),
    ...(latent && latentValues(fields)),
    ...(experts && expertValues(experts)),
    model_type: latent ? "mistral4" : experts ? "mixtral" : "ministral3",
    intermediate_size: fields.size("hidden_dim"),
    sliding_window: typeof windows === "number" ? windows : undefined,
    vocab_size: fields.size("vocab_size"),
    max_position_embeddings: contextOf(fields, mistralContext, warnings),
    ...(quantized?.startsWith("fp8") && { quantization_config: { quant_method: "fp8" } }),
  };
}

function latentValues(fields: ConfigFields): Values {
  const names = ["q_lora_rank", "kv_lora_rank", "qk_rope_head_dim", "qk_nope_head_dim", "v_head_dim"] as const;
  return Object.fromEntries(names.map((name) => [name, fields.optionalCount(name)]));
}

function expertValues(experts: ConfigFields): Values {
  return {
    num_local_experts: experts.size("num_experts"),
    n_routed_experts: experts.size("num_experts"),
    num_experts_per_tok: experts.size("num_experts_per_tok"),
    moe_intermediate_size: experts.optionalCount("expert_hidden_dim"),
    n_shared_experts: experts.optionalCount("num_shared_experts"),
    first_k_dense_replace: experts.optionalCount("first_k_dense_replace"),
  };
}

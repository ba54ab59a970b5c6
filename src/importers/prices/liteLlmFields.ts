import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";

/** Fields of LiteLLM by rate. */
export const liteLlmRates: { readonly [Rate in keyof TokenRatesRow]: string } = {
  inputPerMillion: "input_cost_per_token",
  cachedInputPerMillion: "cache_read_input_token_cost",
  cacheWritePerMillion: "cache_creation_input_token_cost",
  longCacheWritePerMillion: "cache_creation_input_token_cost_above_1hr",
  audioInputPerMillion: "input_cost_per_audio_token",
  imageInputPerMillion: "input_cost_per_image_token",
  outputPerMillion: "output_cost_per_token",
  reasoningPerMillion: "output_cost_per_reasoning_token",
  audioOutputPerMillion: "output_cost_per_audio_token",
  imageOutputPerMillion: "output_cost_per_image_token",
};

/** Fields of the cached-input rate, of which the first present is used; rows of DeepSeek and others only state the cache hit. */
export const liteLlmCachedNames = ["cache_read_input_token_cost", "input_cost_per_token_cache_hit"] as const;

/** Fields of rates for prompts above a threshold, in thousands of tokens. */
export const liteLlmTier: RegExp =
  /^((?:input|output)_cost_per_(?:token|audio_token|image_token|reasoning_token)|cache_read_input_token_cost|cache_creation_input_token_cost(?:_above_1hr)?)_above_(\d{1,6})k_tokens$/;

/** Fields of the rates of a service level other than the standard one. */
export interface ServiceNames {
  /** Field of the input rate. */
  readonly input: string;
  /** Field of the output rate. */
  readonly output: string;
}

/** Fields of batch, flex and priority rates. */
export const liteLlmServices = {
  batchShare: { input: "input_cost_per_token_batches", output: "output_cost_per_token_batches" },
  flexShare: { input: "input_cost_per_token_flex", output: "output_cost_per_token_flex" },
  priorityShare: { input: "input_cost_per_token_priority", output: "output_cost_per_token_priority" },
} as const satisfies { readonly [share: string]: ServiceNames };

/** Modes of rows that are priced by token. */
export const liteLlmTokenModes: ReadonlySet<unknown> = new Set([
  undefined,
  "chat",
  "completion",
  "responses",
  "embedding",
]);

/** Fields that price something other than text tokens, such as seconds and searches. */
export const liteLlmOtherPrice: RegExp = /cost|price/;

const description =
  /^(max_\w+|supports_\w+|supported_\w+|litellm_provider|mode|source|metadata|deprecation_date|tpm|rpm|rpd|output_vector_size|tool_use_system_prompt_tokens|comment|notes|provider_specific_entry|display_name|model_vendor|model_version|default_\w+|uses_\w+|use_\w+)$/;

/** Tells whether a field only describes the model. */
export function isLiteLlmDescription(name: string): boolean {
  return description.test(name);
}

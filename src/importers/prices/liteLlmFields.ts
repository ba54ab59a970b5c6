import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";

/** The fields of LiteLLM that hold rates, and the rates they are. */
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

/** Names of the rate of kept tokens, the first that is there counts: DeepSeek's and others' rows state a cache hit alone. */
export const liteLlmCachedNames = ["cache_read_input_token_cost", "input_cost_per_token_cache_hit"] as const;

/** A rate for prompts above a threshold of thousands of tokens. */
export const liteLlmTier: RegExp =
  /^((?:input|output)_cost_per_(?:token|audio_token|image_token|reasoning_token)|cache_read_input_token_cost|cache_creation_input_token_cost(?:_above_1hr)?)_above_(\d{1,6})k_tokens$/;

/** Names of the rates of prompt and generated tokens of a service other than the usual one. */
export interface ServiceNames {
  /** Of prompt tokens. */
  readonly input: string;
  /** Of generated tokens. */
  readonly output: string;
}

/** Prices of requests that may wait, that may be refused, and that go ahead of others. */
export const liteLlmServices = {
  batchShare: { input: "input_cost_per_token_batches", output: "output_cost_per_token_batches" },
  flexShare: { input: "input_cost_per_token_flex", output: "output_cost_per_token_flex" },
  priorityShare: { input: "input_cost_per_token_priority", output: "output_cost_per_token_priority" },
} as const satisfies { readonly [share: string]: ServiceNames };

/** Purpose of a row whose tokens are what is paid. */
export const liteLlmTokenModes: ReadonlySet<unknown> = new Set([
  undefined,
  "chat",
  "completion",
  "responses",
  "embedding",
]);

/** Fields that price something other than text tokens: audio, images, seconds, searches, priority. */
export const liteLlmOtherPrice: RegExp = /cost|price/;

const description =
  /^(max_\w+|supports_\w+|supported_\w+|litellm_provider|mode|source|metadata|deprecation_date|tpm|rpm|rpd|output_vector_size|tool_use_system_prompt_tokens|comment|notes|provider_specific_entry|display_name|model_vendor|model_version|default_\w+|uses_\w+|use_\w+)$/;

/** Whether a field only describes the model. */
export function isLiteLlmDescription(name: string): boolean {
  return description.test(name);
}

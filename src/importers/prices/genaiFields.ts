import type { TokenRatesRow } from "../../prices/tokenPriceSeries.js";

/** Fields of genai-prices by rate; if several are present, the first is used. */
export const genaiRates: { readonly [Rate in keyof Required<TokenRatesRow>]: readonly string[] } = {
  inputPerMillion: ["input_mtok", "input_text_mtok"],
  cachedInputPerMillion: ["cache_read_mtok", "cache_text_read_mtok"],
  cacheWritePerMillion: ["cache_write_mtok", "cache_write_5m_mtok", "cache_text_write_mtok"],
  longCacheWritePerMillion: ["cache_write_1h_mtok"],
  audioInputPerMillion: ["input_audio_mtok"],
  imageInputPerMillion: ["input_image_mtok"],
  outputPerMillion: ["output_mtok", "output_text_mtok"],
  reasoningPerMillion: ["output_reasoning_mtok"],
  audioOutputPerMillion: ["output_audio_mtok"],
  imageOutputPerMillion: ["output_image_mtok"],
};

/** Fields that price anything other than tokens: other modalities, cache storage, requests, searches, pages. */
export const genaiOtherPrice: RegExp = /_(mtok|kcount|mchars|hours|gpixels|kpages)$/;

/** Fields of a model in all versions of the file. */
export const genaiModelFields: ReadonlySet<string> = new Set([
  "id",
  "name",
  "description",
  "match",
  "matches",
  "context_window",
  "max_tokens",
  "price_comments",
  "prices",
  "deprecated",
]);

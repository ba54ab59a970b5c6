/**
 * Days on which providers stopped offering models, and the offers that they recommend instead. Aggregators keep some models for
 * months after that.
 */
export const retirements: readonly (readonly [id: string, day: string, successor: string | undefined])[] = [
  // Mistral's documentation (mistralai/platform-docs-public, 21 August 2026), `retirementDate` and `replacement`.
  ["mistral/mistral-7b", "2025-03-30", undefined],
  ["mistral/mixtral-8x7b", "2025-03-30", "mistral/mistral-small-2603"],
  ["mistral/open-mixtral-8x22b", "2025-03-30", "mistral/mistral-small-2603"],
  ["mistral/mistral-saba", "2025-09-30", "mistral/mistral-small-2603"],
  ["mistral/devstral-small-2505", "2025-11-30", "mistral/mistral-medium-2604"],
  ["mistral/ministral-3b", "2025-12-31", "mistral/ministral-3b-2512"],
  ["mistral/ministral-8b", "2025-12-31", undefined],
  ["mistral/pixtral-12b", "2025-12-31", "mistral/ministral-14b-2512"],
  ["mistral/pixtral-large", "2026-05-31", "mistral/mistral-medium-2604"],
  ["mistral/devstral-small-2507", "2026-05-31", "mistral/mistral-small-2603"],
  ["mistral/devstral-2512", "2026-07-31", "mistral/mistral-medium-2604"],
  ["mistral/mistral-nemo", "2026-07-31", undefined],
  ["mistral/magistral-medium", "2026-07-31", "mistral/mistral-medium-2604"],
  ["mistral/magistral-small", "2026-07-31", "mistral/mistral-small-2603"],
  ["mistral/mistral-medium-3", "2026-08-31", "mistral/mistral-medium-2604"],
  ["mistral/mistral-medium-2508", "2026-08-31", "mistral/mistral-medium-2604"],
  // OpenAI's deprecations, as read on 21 November 2025 (leblancfg/deprecations-rss).
  ["openai/gpt-3.5-turbo-0613", "2024-09-13", "openai/gpt-3.5-turbo"],
  ["openai/gpt-3.5-turbo-16k", "2024-09-13", "openai/gpt-3.5-turbo"],
  ["openai/gpt-4-vision-preview", "2024-12-06", "openai/gpt-4o"],
  ["openai/gpt-4-32k", "2025-06-06", "openai/gpt-4o"],
  ["openai/gpt-4.5-preview", "2025-07-14", "openai/gpt-4.1"],
  ["openai/o1-mini", "2025-10-27", "openai/o4-mini"],
  ["openai/gpt-3.5-turbo-instruct", "2026-09-28", "openai/gpt-5-mini"],
  ["openai/gpt-3.5-turbo-1106", "2026-09-28", "openai/gpt-5-mini"],
  ["openai/chatgpt-4o-latest", "2026-02-17", undefined],
  // Anthropic's SDK (`DEPRECATED_MODELS`, versions 0.60 to 0.137), and its table of replacements (up to 3.5 Sonnet as read on 21 November 2025).
  ["anthropic/claude-v1", "2024-11-06", "anthropic/claude-3-5-haiku-latest"],
  ["anthropic/claude-2", "2025-07-21", "anthropic/claude-sonnet-4-5"],
  ["anthropic/claude-3-sonnet", "2025-07-21", "anthropic/claude-sonnet-4-5"],
  ["anthropic/claude-3-5-sonnet", "2025-10-28", "anthropic/claude-sonnet-4-5"],
  ["anthropic/claude-3-opus-latest", "2026-01-05", "anthropic/claude-opus-4-1"],
  ["anthropic/claude-3-7-sonnet-latest", "2026-02-19", "anthropic/claude-sonnet-4-5"],
  ["anthropic/claude-3-5-haiku-latest", "2026-02-19", "anthropic/claude-haiku-4-5"],
  ["anthropic/claude-opus-4-0", "2026-06-15", "anthropic/claude-opus-4-8"],
  ["anthropic/claude-sonnet-4-0", "2026-06-15", "anthropic/claude-sonnet-4-6"],
  ["anthropic/claude-opus-4-1", "2026-08-05", "anthropic/claude-opus-4-8"],
  // Google's days, through LiteLLM's `deprecation_date`.
  ["google/gemini-1.5-pro", "2025-09-24", undefined],
  ["google/gemini-1.5-flash", "2025-09-24", undefined],
  ["google/gemini-2.0-flash", "2026-06-01", "google/gemini-2.5-flash"],
  ["google/gemini-2.0-flash-lite", "2026-06-01", "google/gemini-2.5-flash-lite"],
  // DeepSeek's notice of April 2026 and Cohere's deprecations.
  ["deepseek/deepseek-chat", "2026-07-24", "deepseek/deepseek-v4-flash"],
  ["deepseek/deepseek-reasoner", "2026-07-24", "deepseek/deepseek-v4-flash"],
  ["cohere/command", "2025-09-15", "cohere/command-a"],
];

/** A public document that states figures of models. */
export interface ModelSource {
  /** Title, as published. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Where it is. */
  readonly url: string;
  /** Commit, version or year that was read. */
  readonly version: string;
}

/**
 * The documents that the catalogue of architectures was read from, by key.
 *
 * @source Each entry is one
 * @example
 * ```ts
 * import { modelSources } from "llm-economics/sources";
 *
 * modelSources["llama-3-herd"].url; // => "https://arxiv.org/abs/2407.21783"
 * ```
 */
export const modelSources = {
  "aiconfigurator-model-configs": {
    title: "AIConfigurator: model configurations of Hugging Face",
    publisher: "NVIDIA",
    url: "https://github.com/ai-dynamo/aiconfigurator",
    version: "commit 095f58a5",
  },
  "litgpt-configs": {
    title: "LitGPT: configurations",
    publisher: "Lightning AI",
    url: "https://github.com/Lightning-AI/litgpt/blob/main/litgpt/config.py",
    version: "commit 26857050",
  },
  "mlc-llm-presets": {
    title: "MLC LLM: model presets",
    publisher: "MLC",
    url: "https://github.com/mlc-ai/mlc-llm/blob/main/python/mlc_llm/model/model_preset.py",
    version: "commit 79d603f0",
  },
  "ecologits-models": {
    title: "EcoLogits: models",
    publisher: "GenAI Impact",
    url: "https://github.com/genai-impact/ecologits",
    version: "commit 5be90dad",
  },
  "llama-3-herd": {
    title: "The Llama 3 Herd of Models",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2407.21783",
    version: "2024",
  },
  "mistral-7b-paper": {
    title: "Mistral 7B",
    publisher: "Mistral AI",
    url: "https://arxiv.org/abs/2310.06825",
    version: "2023",
  },
  "mixtral-paper": {
    title: "Mixtral of Experts",
    publisher: "Mistral AI",
    url: "https://arxiv.org/abs/2401.04088",
    version: "2024",
  },
  "deepseek-v3-weights": {
    title: "DeepSeek-V3: README_WEIGHTS.md",
    publisher: "DeepSeek",
    url: "https://github.com/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md",
    version: "2024",
  },
  "deepseek-v3-report": {
    title: "DeepSeek-V3 Technical Report",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2412.19437",
    version: "2024",
  },
  "gpt-oss-model-card": {
    title: "gpt-oss-120b and gpt-oss-20b Model Card",
    publisher: "OpenAI",
    url: "https://arxiv.org/abs/2508.10925",
    version: "2025",
  },
  "qwen3-report": {
    title: "Qwen3 Technical Report",
    publisher: "Alibaba",
    url: "https://arxiv.org/abs/2505.09388",
    version: "2025",
  },
} as const satisfies { readonly [key: string]: ModelSource };

/** Key of a document about models. */
export type ModelSourceKey = keyof typeof modelSources;

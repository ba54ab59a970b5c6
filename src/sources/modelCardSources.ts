import type { ModelSource } from "./modelSource.js";

/** Sources of model figures other than papers: model cards, overviews, announcements, files published with the weights. */
export const modelCardSources = {
  "cerebras-gpt-card": {
    title: "Cerebras-GPT 13B: model card",
    publisher: "Cerebras",
    url: "https://huggingface.co/cerebras/Cerebras-GPT-13B",
    version: "2023",
  },
  "cohere-model-overview": {
    title: "Cohere: models overview",
    publisher: "Cohere",
    url: "https://docs.cohere.com/docs/models",
    version: "2025",
  },
  "command-a-plus-review": {
    title: "CC-BY-NC is out. Does Cohere's '4-bit lossless' claim hold?",
    publisher: "Creeta",
    url: "https://news.creeta.com/en/command-a-plus-apache-2-open-source-2026/",
    version: "2026",
  },
  "decilm-7b-announcement": {
    title: "Introducing DeciLM-7B",
    publisher: "Deci",
    url: "https://github.com/vllm-project/vllm/pull/2062",
    version: "2023",
  },
  "deepseek-v3-weights": {
    title: "DeepSeek-V3: README_WEIGHTS.md",
    publisher: "DeepSeek",
    url: "https://github.com/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md",
    version: "2024",
  },
  "deepseek-v4.1-flash-notes": {
    title: "DeepSeek-V4.1-Flash: notes on its checkpoint, tensor by tensor",
    publisher: "deployment notes in public repositories",
    url: "https://huggingface.co/deepseek-ai/DeepSeek-V4.1-Flash",
    version: "2026-09",
  },
  "falcon3-1b-card": {
    title: "Falcon3 1B Instruct: model card",
    publisher: "TII",
    url: "https://huggingface.co/tiiuae/Falcon3-1B-Instruct",
    version: "2024",
  },
  "gemma-4-card": {
    title: "Gemma 4: model card",
    publisher: "Google",
    url: "https://ai.google.dev/gemma/docs/core/model_card_4",
    version: "2026",
  },
  "gpt-oss-model-card": {
    title: "gpt-oss-120b and gpt-oss-20b Model Card",
    publisher: "OpenAI",
    url: "https://arxiv.org/abs/2508.10925",
    version: "2025",
  },
  "grok-1-readme": {
    title: "Grok-1: README and run.py",
    publisher: "xAI",
    url: "https://github.com/xai-org/grok-1",
    version: "2024",
  },
  "grok-2-config": {
    title: "Grok-2: weights and configuration",
    publisher: "xAI",
    url: "https://huggingface.co/xai-org/grok-2",
    version: "2025",
  },
  "ling-2.6-cards": {
    title: "Ling 2.6 flash: model cards of the base and of a quantisation",
    publisher: "Ant Group",
    url: "https://huggingface.co/inclusionAI/Ling-2.6-flash-base",
    version: "2026",
  },
  "llama-3.2-vision-card": {
    title: "Llama 3.2 Vision: model card",
    publisher: "Meta",
    url: "https://github.com/meta-llama/llama-models/blob/main/models/llama3_2/MODEL_CARD_VISION.md",
    version: "2024",
  },
  "llama-4-card": {
    title: "Llama 4: model card",
    publisher: "Meta",
    url: "https://github.com/meta-llama/llama-models/blob/main/models/llama4/MODEL_CARD.md",
    version: "2025",
  },
  "mimo-v2.5-card": {
    title: "MiMo-V2.5: model card",
    publisher: "Xiaomi",
    url: "https://huggingface.co/XiaomiMiMo/MiMo-V2.5",
    version: "2026",
  },
  "mimo-v2.5-pro-review": {
    title: "Xiaomi at the Trillion-Parameter Table: what MiMo-V2.5-Pro brings, from its model card",
    publisher: "Andreas Maier",
    url: "https://akmaier.substack.com/p/xiaomi-at-the-trillion-parameter",
    version: "2026",
  },
  "mistral-model-overview": {
    title: "Mistral AI: models overview",
    publisher: "Mistral AI",
    url: "https://docs.mistral.ai/getting-started/models/",
    version: "2026",
  },
  "nim-model-cards": {
    title: "NVIDIA NIM: model cards",
    publisher: "NVIDIA",
    url: "https://docs.api.nvidia.com/nim/reference/mistralai-mistral-small-24b-instruct",
    version: "2025",
  },
  "qwen1.5-announcement": {
    title: "Introducing Qwen1.5",
    publisher: "Alibaba",
    url: "https://qwenlm.github.io/blog/qwen1.5/",
    version: "2024",
  },
  "qwen3.5-small-announcement": {
    title: "Qwen 3.5 small series ships four models from 0.8B to 9B (2026-03-02)",
    publisher: "Awesome Agents",
    url: "https://awesomeagents.ai/news/qwen-3-5-small-models-series",
    version: "2026-03-02",
  },
  "seed-oss-readme": {
    title: "Seed-OSS: README",
    publisher: "ByteDance",
    url: "https://github.com/ByteDance-Seed/seed-oss",
    version: "2025",
  },
  "smollm3-announcement": {
    title: "SmolLM3: smol, multilingual, long-context reasoner",
    publisher: "Hugging Face",
    url: "https://github.com/huggingface/blog/blob/main/smollm3.md",
    version: "2025",
  },
} as const satisfies { readonly [key: string]: ModelSource };

import type { ModelSource } from "./modelSource.js";

/** Papers and technical reports on models, from 2025 on. */
export const modelPaperSourcesFrom2025 = {
  "command-a-report": {
    title: "Command A: An Enterprise-Ready Large Language Model",
    publisher: "Cohere",
    url: "https://arxiv.org/abs/2504.00698",
    version: "2025",
  },
  "deepseek-r1-report": {
    title: "DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2501.12948",
    version: "2025",
  },
  "gemma-3-report": {
    title: "Gemma 3 Technical Report",
    publisher: "Google",
    url: "https://arxiv.org/abs/2503.19786",
    version: "2025",
  },
  "glm-4.5-report": {
    title: "GLM-4.5: Agentic, Reasoning, and Coding (ARC) Foundation Models",
    publisher: "Zhipu AI",
    url: "https://arxiv.org/abs/2508.06471",
    version: "2025",
  },
  "hunyuan-a13b-report": {
    title: "Hunyuan-A13B Technical Report",
    publisher: "Tencent",
    url: "https://github.com/Tencent-Hunyuan/Hunyuan-A13B/blob/main/report/Hunyuan_A13B_Technical_Report.pdf",
    version: "2025-06-27",
  },
  "internvl-3.5-report": {
    title: "InternVL3.5: Advancing Open-Source Multimodal Models in Versatility, Reasoning, and Efficiency",
    publisher: "Shanghai AI Laboratory",
    url: "https://arxiv.org/abs/2508.18265",
    version: "2025",
  },
  "kimi-linear-report": {
    title: "Kimi Linear: An Expressive, Efficient Attention Architecture",
    publisher: "Moonshot AI",
    url: "https://arxiv.org/abs/2510.26692",
    version: "2025",
  },
  "ling-2.0-report": {
    title: "Every Activation Boosted: Scaling General Reasoner to 1 Trillion Open Language Foundation",
    publisher: "Ant Group",
    url: "https://arxiv.org/abs/2510.22115",
    version: "2025",
  },
  "longcat-flash-report": {
    title: "LongCat-Flash Technical Report",
    publisher: "Meituan",
    url: "https://arxiv.org/abs/2509.01322",
    version: "2025",
  },
  "mimo-report": {
    title: "MiMo: Unlocking the Reasoning Potential of Language Model -- From Pretraining to Posttraining",
    publisher: "Xiaomi",
    url: "https://arxiv.org/abs/2505.07608",
    version: "2025",
  },
  "minimax-01-report": {
    title: "MiniMax-01: Scaling Foundation Models with Lightning Attention",
    publisher: "MiniMax",
    url: "https://arxiv.org/abs/2501.08313",
    version: "2025",
  },
  "minimax-m1-report": {
    title: "MiniMax-M1: Scaling Test-Time Compute Efficiently with Lightning Attention",
    publisher: "MiniMax",
    url: "https://arxiv.org/abs/2506.13585",
    version: "2025",
  },
  "ministral-3-paper": {
    title: "Ministral 3",
    publisher: "Mistral AI",
    url: "https://arxiv.org/abs/2601.08584",
    version: "2026",
  },
  "moonlight-report": {
    title: "Muon is Scalable for LLM Training",
    publisher: "Moonshot AI",
    url: "https://arxiv.org/abs/2502.16982",
    version: "2025",
  },
  "nemotron-3-report": {
    title: "NVIDIA Nemotron 3: Efficient and Open Intelligence",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2512.20856",
    version: "2025",
  },
  "nemotron-h-report": {
    title: "Nemotron-H: A Family of Accurate and Efficient Hybrid Mamba-Transformer Models",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2504.03624",
    version: "2025",
  },
  "nemotron-nano-2-report": {
    title: "NVIDIA Nemotron Nano 2: An Accurate and Efficient Hybrid Mamba-Transformer Reasoning Model",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2508.14444",
    version: "2025",
  },
  "olmo-2-report": {
    title: "2 OLMo 2 Furious",
    publisher: "Ai2",
    url: "https://arxiv.org/abs/2501.00656",
    version: "2025",
  },
  "qwen2.5-vl-report": {
    title: "Qwen2.5-VL Technical Report",
    publisher: "Alibaba",
    url: "https://arxiv.org/abs/2502.13923",
    version: "2025",
  },
  "qwen3-report": {
    title: "Qwen3 Technical Report",
    publisher: "Alibaba",
    url: "https://arxiv.org/abs/2505.09388",
    version: "2025",
  },
  "smollm2-paper": {
    title: "SmolLM2: When Smol Goes Big -- Data-Centric Training of a Small Language Model",
    publisher: "Hugging Face",
    url: "https://arxiv.org/abs/2502.02737",
    version: "2025",
  },
  "step-3.5-flash-report": {
    title: "Step 3.5 Flash: Open Frontier-Level Intelligence with 11B Active Parameters",
    publisher: "StepFun",
    url: "https://arxiv.org/abs/2602.10604",
    version: "2026",
  },
  "step-3-report": {
    title: "Step-3 is Large yet Affordable: Model-system Co-design for Cost-effective Decoding",
    publisher: "StepFun",
    url: "https://arxiv.org/abs/2507.19427",
    version: "2025",
  },
} as const satisfies { readonly [key: string]: ModelSource };

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
  "maxtext-models": {
    title: "MaxText: model configurations",
    publisher: "Google",
    url: "https://github.com/AI-Hypercomputer/maxtext/tree/main/src/maxtext/configs/models",
    version: "commit e591f30c",
  },
  "nemo-models": {
    title: "NeMo: model configurations",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA-NeMo/NeMo/tree/main/nemo/collections/llm/gpt/model",
    version: "commit 8cfedd72",
  },
  "slime-model-scripts": {
    title: "slime: model scripts",
    publisher: "THUDM",
    url: "https://github.com/THUDM/slime/tree/main/scripts/models",
    version: "commit 624b824a",
  },
  "genz-model-sets": {
    title: "GenZ LLM Analyzer: model sets",
    publisher: "Abhimanyu Bambhaniya",
    url: "https://github.com/abhibambhaniya/GenZ-LLM-Analyzer/tree/main/GenZ/Models/Model_sets",
    version: "commit 091bdd0a",
  },
  "gpu-poor-configs": {
    title: "gpu_poor: configurations of Hugging Face",
    publisher: "Rahul Shiv Chand",
    url: "https://github.com/RahulSChand/gpu_poor/blob/main/public/all_configs.json",
    version: "commit ad2fc0ef",
  },
  "llm-analysis-configs": {
    title: "llm-analysis: model configurations",
    publisher: "Cheng Li",
    url: "https://github.com/cli99/llm-analysis/tree/main/llm_analysis/model_configs",
    version: "commit d841e40a",
  },
  "llm-foundry-configs": {
    title: "LLM Foundry: training recipes",
    publisher: "MosaicML",
    url: "https://github.com/mosaicml/llm-foundry/tree/main/scripts/train/yamls/pretrain",
    version: "commit 8c8dd48f",
  },
  "transformers-configurations": {
    title: "Transformers: configurations and their defaults",
    publisher: "Hugging Face",
    url: "https://github.com/huggingface/transformers/tree/main/src/transformers/models",
    version: "2026",
  },
  "vllm-recipes": {
    title: "vLLM recipes: model files",
    publisher: "vLLM",
    url: "https://github.com/vllm-project/recipes",
    version: "commit 8959cf64",
  },
  "models-dev": {
    title: "models.dev: models",
    publisher: "Anomaly",
    url: "https://github.com/anomalyco/models.dev",
    version: "commit f3fc6922",
  },
  "nim-model-cards": {
    title: "NVIDIA NIM: model cards",
    publisher: "NVIDIA",
    url: "https://docs.api.nvidia.com/nim/reference/mistralai-mistral-small-24b-instruct",
    version: "2025",
  },
  "grok-1-readme": {
    title: "Grok-1: README",
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
  "mistral-model-overview": {
    title: "Mistral AI: models overview",
    publisher: "Mistral AI",
    url: "https://docs.mistral.ai/getting-started/models/",
    version: "2026",
  },
  "cohere-model-overview": {
    title: "Cohere: models overview",
    publisher: "Cohere",
    url: "https://docs.cohere.com/docs/models",
    version: "2025",
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
  "gemma-4-card": {
    title: "Gemma 4: model card",
    publisher: "Google",
    url: "https://ai.google.dev/gemma/docs/core/model_card_4",
    version: "2026",
  },
  "qwen1.5-announcement": {
    title: "Introducing Qwen1.5",
    publisher: "Alibaba",
    url: "https://qwenlm.github.io/blog/qwen1.5/",
    version: "2024",
  },
  "decilm-7b-announcement": {
    title: "Introducing DeciLM-7B",
    publisher: "Deci",
    url: "https://github.com/vllm-project/vllm/pull/2062",
    version: "2023",
  },
  "llama-paper": {
    title: "LLaMA: Open and Efficient Foundation Language Models",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2302.13971",
    version: "2023",
  },
  "codellama-paper": {
    title: "Code Llama: Open Foundation Models for Code",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2308.12950",
    version: "2023",
  },
  "tinyllama-paper": {
    title: "TinyLlama: An Open-Source Small Language Model",
    publisher: "TinyLlama",
    url: "https://arxiv.org/abs/2401.02385",
    version: "2024",
  },
  "qwen2-report": {
    title: "Qwen2 Technical Report",
    publisher: "Alibaba",
    url: "https://arxiv.org/abs/2407.10671",
    version: "2024",
  },
  "qwen2.5-report": {
    title: "Qwen2.5 Technical Report",
    publisher: "Alibaba",
    url: "https://arxiv.org/abs/2412.15115",
    version: "2024",
  },
  "deepseek-llm-paper": {
    title: "DeepSeek LLM: Scaling Open-Source Language Models with Longtermism",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2401.02954",
    version: "2024",
  },
  "deepseek-coder-paper": {
    title: "DeepSeek-Coder: When the Large Language Model Meets Programming",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2401.14196",
    version: "2024",
  },
  "deepseek-moe-paper": {
    title: "DeepSeekMoE: Towards Ultimate Expert Specialization in Mixture-of-Experts Language Models",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2401.06066",
    version: "2024",
  },
  "deepseek-v2-paper": {
    title: "DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2405.04434",
    version: "2024",
  },
  "deepseek-r1-report": {
    title: "DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning",
    publisher: "DeepSeek",
    url: "https://arxiv.org/abs/2501.12948",
    version: "2025",
  },
  "gemma-report": {
    title: "Gemma: Open Models Based on Gemini Research and Technology",
    publisher: "Google",
    url: "https://arxiv.org/abs/2403.08295",
    version: "2024",
  },
  "gemma-2-report": {
    title: "Gemma 2: Improving Open Language Models at a Practical Size",
    publisher: "Google",
    url: "https://arxiv.org/abs/2408.00118",
    version: "2024",
  },
  "gemma-3-report": {
    title: "Gemma 3 Technical Report",
    publisher: "Google",
    url: "https://arxiv.org/abs/2503.19786",
    version: "2025",
  },
  "phi-3-report": {
    title: "Phi-3 Technical Report",
    publisher: "Microsoft",
    url: "https://arxiv.org/abs/2404.14219",
    version: "2024",
  },
  "phi-4-report": {
    title: "Phi-4 Technical Report",
    publisher: "Microsoft",
    url: "https://arxiv.org/abs/2412.08905",
    version: "2024",
  },
  "falcon-paper": {
    title: "The Falcon Series of Open Language Models",
    publisher: "TII",
    url: "https://arxiv.org/abs/2311.16867",
    version: "2023",
  },
  "falcon2-paper": {
    title: "Falcon2-11B Technical Report",
    publisher: "TII",
    url: "https://arxiv.org/abs/2407.14885",
    version: "2024",
  },
  "falcon-mamba-paper": {
    title: "Falcon Mamba: The First Competitive Attention-free 7B Language Model",
    publisher: "TII",
    url: "https://arxiv.org/abs/2410.05355",
    version: "2024",
  },
  "gpt-3-paper": {
    title: "Language Models are Few-Shot Learners",
    publisher: "OpenAI",
    url: "https://arxiv.org/abs/2005.14165",
    version: "2020",
  },
  "gpt-neox-paper": {
    title: "GPT-NeoX-20B: An Open-Source Autoregressive Language Model",
    publisher: "EleutherAI",
    url: "https://arxiv.org/abs/2204.06745",
    version: "2022",
  },
  "pythia-paper": {
    title: "Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling",
    publisher: "EleutherAI",
    url: "https://arxiv.org/abs/2304.01373",
    version: "2023",
  },
  "bloom-paper": {
    title: "BLOOM: A 176B-Parameter Open-Access Multilingual Language Model",
    publisher: "BigScience",
    url: "https://arxiv.org/abs/2211.05100",
    version: "2022",
  },
  "opt-paper": {
    title: "OPT: Open Pre-trained Transformer Language Models",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2205.01068",
    version: "2022",
  },
  "command-a-report": {
    title: "Command A: An Enterprise-Ready Large Language Model",
    publisher: "Cohere",
    url: "https://arxiv.org/abs/2504.00698",
    version: "2025",
  },
  "chatglm-paper": {
    title: "ChatGLM: A Family of Large Language Models from GLM-130B to GLM-4 All Tools",
    publisher: "Zhipu AI",
    url: "https://arxiv.org/abs/2406.12793",
    version: "2024",
  },
  "glm-130b-paper": {
    title: "GLM-130B: An Open Bilingual Pre-trained Model",
    publisher: "Tsinghua University",
    url: "https://arxiv.org/abs/2210.02414",
    version: "2022",
  },
  "glm-4.5-report": {
    title: "GLM-4.5: Agentic, Reasoning, and Coding (ARC) Foundation Models",
    publisher: "Zhipu AI",
    url: "https://arxiv.org/abs/2508.06471",
    version: "2025",
  },
  "kimi-linear-report": {
    title: "Kimi Linear: An Expressive, Efficient Attention Architecture",
    publisher: "Moonshot AI",
    url: "https://arxiv.org/abs/2510.26692",
    version: "2025",
  },
  "moonlight-report": {
    title: "Muon is Scalable for LLM Training",
    publisher: "Moonshot AI",
    url: "https://arxiv.org/abs/2502.16982",
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
  "nemotron-4-15b-report": {
    title: "Nemotron-4 15B Technical Report",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2402.16819",
    version: "2024",
  },
  "nemotron-4-340b-report": {
    title: "Nemotron-4 340B Technical Report",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2406.11704",
    version: "2024",
  },
  "nemotron-h-report": {
    title: "Nemotron-H: A Family of Accurate and Efficient Hybrid Mamba-Transformer Models",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2504.03624",
    version: "2025",
  },
  "yi-report": {
    title: "Yi: Open Foundation Models by 01.AI",
    publisher: "01.AI",
    url: "https://arxiv.org/abs/2403.04652",
    version: "2024",
  },
  "olmo-paper": {
    title: "OLMo: Accelerating the Science of Language Models",
    publisher: "Ai2",
    url: "https://arxiv.org/abs/2402.00838",
    version: "2024",
  },
  "olmoe-paper": {
    title: "OLMoE: Open Mixture-of-Experts Language Models",
    publisher: "Ai2",
    url: "https://arxiv.org/abs/2409.02060",
    version: "2024",
  },
  "olmo-2-report": {
    title: "2 OLMo 2 Furious",
    publisher: "Ai2",
    url: "https://arxiv.org/abs/2501.00656",
    version: "2025",
  },
  "starcoder-paper": {
    title: "StarCoder: may the source be with you!",
    publisher: "BigCode",
    url: "https://arxiv.org/abs/2305.06161",
    version: "2023",
  },
  "starcoder2-paper": {
    title: "StarCoder 2 and The Stack v2: The Next Generation",
    publisher: "BigCode",
    url: "https://arxiv.org/abs/2402.19173",
    version: "2024",
  },
  "step-3-report": {
    title: "Step-3 is Large yet Affordable: Model-system Co-design for Cost-effective Decoding",
    publisher: "StepFun",
    url: "https://arxiv.org/abs/2507.19427",
    version: "2025",
  },
  "mamba-paper": {
    title: "Mamba: Linear-Time Sequence Modeling with Selective State Spaces",
    publisher: "Albert Gu and Tri Dao",
    url: "https://arxiv.org/abs/2312.00752",
    version: "2023",
  },
  "mamba-2-paper": {
    title: "Transformers are SSMs: Generalized Models and Efficient Algorithms Through Structured State Space Duality",
    publisher: "Tri Dao and Albert Gu",
    url: "https://arxiv.org/abs/2405.21060",
    version: "2024",
  },
  "jamba-paper": {
    title: "Jamba: A Hybrid Transformer-Mamba Language Model",
    publisher: "AI21",
    url: "https://arxiv.org/abs/2403.19887",
    version: "2024",
  },
  "jamba-1.5-paper": {
    title: "Jamba-1.5: Hybrid Transformer-Mamba Models at Scale",
    publisher: "AI21",
    url: "https://arxiv.org/abs/2408.12570",
    version: "2024",
  },
  "internlm-2-report": {
    title: "InternLM2 Technical Report",
    publisher: "Shanghai AI Laboratory",
    url: "https://arxiv.org/abs/2403.17297",
    version: "2024",
  },
  "mimo-report": {
    title: "MiMo: Unlocking the Reasoning Potential of Language Model",
    publisher: "Xiaomi",
    url: "https://arxiv.org/abs/2505.07608",
    version: "2025",
  },
  "baichuan-2-report": {
    title: "Baichuan 2: Open Large-scale Language Models",
    publisher: "Baichuan",
    url: "https://arxiv.org/abs/2309.10305",
    version: "2023",
  },
  "smollm2-paper": {
    title: "SmolLM2: When Smol Goes Big",
    publisher: "Hugging Face",
    url: "https://arxiv.org/abs/2502.02737",
    version: "2025",
  },
  "skywork-paper": {
    title: "Skywork: A More Open Bilingual Foundation Model",
    publisher: "Kunlun",
    url: "https://arxiv.org/abs/2310.19341",
    version: "2023",
  },
  "gopher-paper": {
    title: "Scaling Language Models: Methods, Analysis & Insights from Training Gopher",
    publisher: "DeepMind",
    url: "https://arxiv.org/abs/2112.11446",
    version: "2021",
  },
  "mt-nlg-paper": {
    title: "Using DeepSpeed and Megatron to Train Megatron-Turing NLG 530B",
    publisher: "Microsoft and NVIDIA",
    url: "https://arxiv.org/abs/2201.11990",
    version: "2022",
  },
  "palm-paper": {
    title: "PaLM: Scaling Language Modeling with Pathways",
    publisher: "Google",
    url: "https://arxiv.org/abs/2204.02311",
    version: "2022",
  },
  "bloomberggpt-paper": {
    title: "BloombergGPT: A Large Language Model for Finance",
    publisher: "Bloomberg",
    url: "https://arxiv.org/abs/2303.17564",
    version: "2023",
  },
  "nemotron-3-report": {
    title: "NVIDIA Nemotron 3: Efficient and Open Intelligence",
    publisher: "NVIDIA",
    url: "https://arxiv.org/abs/2512.20856",
    version: "2025",
  },
  "tensorrt-llm-mistral-tests": {
    title: "TensorRT-LLM: tests of the loader of Mistral checkpoints",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA/TensorRT-LLM/tree/main/tests/unittest/_torch/models/checkpoints/mistral",
    version: "2026",
  },
  "vllm-step3-configuration": {
    title: "vLLM: configuration of Step-3",
    publisher: "vLLM",
    url: "https://github.com/vllm-project/vllm/blob/main/vllm/transformers_utils/configs/step3_vl.py",
    version: "2026",
  },
  "tensorrt-llm-qwen-tests": {
    title: "TensorRT-LLM: tests of Qwen mixtures of experts",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA/TensorRT-LLM/blob/main/tests/unittest/_torch/modeling/test_modeling_qwen_moe.py",
    version: "2026",
  },
} as const satisfies { readonly [key: string]: ModelSource };

/** Key of a document about models. */
export type ModelSourceKey = keyof typeof modelSources;

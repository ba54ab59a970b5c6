import type { ModelSource } from "./modelSource.js";

/** Configurations that the publishers of models keep themselves, read there or in copies. */
export const publisherConfigurationSources = {
  "bloom-training-configurations": {
    title: "BLOOM: training scripts of the 176B model and of the smaller ones",
    publisher: "BigScience",
    url: "https://github.com/bigscience-workshop/bigscience/tree/master/train/tr11-176B-ml",
    version: "commit 9e64edec",
  },
  "dbrx-configuration": {
    title: "DBRX: model/config.json",
    publisher: "Databricks",
    url: "https://github.com/databricks/dbrx/blob/main/model/config.json",
    version: "commit a3200393",
  },
  "deepseek-inference-configurations": {
    title: "DeepSeek-V3: configurations of its inference code, for 16B, 236B and 671B",
    publisher: "DeepSeek",
    url: "https://github.com/deepseek-ai/DeepSeek-V3/tree/main/inference/configs",
    version: "commit 9b4e9788",
  },
  "deepseek-v3.2-inference": {
    title: "DeepSeek-V3.2-Exp: inference code and its configuration",
    publisher: "DeepSeek",
    url: "https://github.com/deepseek-ai/DeepSeek-V3.2-Exp/tree/main/inference",
    version: "commit 3b99a535",
  },
  "gemma-library-models": {
    title: "Gemma: the publisher's library in JAX, with the configurations of Gemma 3, 3n and 4",
    publisher: "Google",
    url: "https://github.com/google-deepmind/gemma/tree/main/gemma/gm/nn",
    version: "commits 14336dba (Gemma 3n), 9fec24ca (Gemma 3, 270M included) and b2dc124b (Gemma 4)",
  },
  "glm-130b-configuration": {
    title: "GLM-130B: configs/model_glm_130b.sh",
    publisher: "Tsinghua University",
    url: "https://github.com/THUDM/GLM-130B/blob/main/configs/model_glm_130b.sh",
    version: "commit 212215c5",
  },
  "gpt-j-configuration": {
    title: "Mesh Transformer JAX: configuration of GPT-J 6B",
    publisher: "EleutherAI",
    url: "https://github.com/kingoflolz/mesh-transformer-jax/blob/master/configs/6B_roto_256.json",
    version: "commit f8315e30",
  },
  "gpt-neox-20b-configuration": {
    title: "GPT-NeoX: configuration of the 20B model",
    publisher: "EleutherAI",
    url: "https://github.com/EleutherAI/gpt-neox/blob/main/configs/20B.yml",
    version: "commit 3d8fec02",
  },
  "internevo-configurations": {
    title: "InternEvo: configurations of InternLM models",
    publisher: "Shanghai AI Laboratory",
    url: "https://github.com/InternLM/InternEvo/tree/main/configs/_base_/models",
    version: "commit c628a8c8",
  },
  "ling-2.0-configuration": {
    title: "Ling 2.0: class of the configuration and pretraining scripts of Ling mini 2.0",
    publisher: "Ant Group",
    url: "https://github.com/inclusionAI/Ling-V2",
    version: "commit af8837e6",
  },
  "llama-models-list": {
    title: "Llama models: list of models with their sizes",
    publisher: "Meta",
    url: "https://github.com/meta-llama/llama-models/blob/084b88e939e954d2851ee28f96398ca54aa8f8f9/models/sku_list.py",
    version: "commit 084b88e9",
  },
  "minimax-m1-configuration": {
    title: "MiniMax-M1: config.json",
    publisher: "MiniMax",
    url: "https://github.com/MiniMax-AI/MiniMax-M1/blob/main/config.json",
    version: "commit 2abb4f45",
  },
  "olmo-3-training-scripts": {
    title: "Olmo 3: the publisher's training scripts",
    publisher: "Ai2",
    url: "https://github.com/allenai/OLMo-core/tree/main/src/scripts/official/OLMo3",
    version: "commit fa6c5014",
  },
  "olmo-training-configurations": {
    title: "OLMo and OLMo 2 1B: the publisher's training configurations",
    publisher: "Ai2",
    url: "https://github.com/allenai/OLMo/tree/main/configs",
    version: "commit 59a53e3f",
  },
  "olmoe-training-configuration": {
    title: "OLMoE: the publisher's training configuration",
    publisher: "Ai2",
    url: "https://github.com/allenai/OLMoE/blob/main/configs/OLMoE-1B-7B-0924.yml",
    version: "commit 357454f4",
  },
  "opt-training-sizes": {
    title: "OPT: sizes of the publisher's training jobs",
    publisher: "Meta",
    url: "https://github.com/facebookresearch/metaseq/blob/main/metaseq/launcher/opt_job_constants.py",
    version: "commit f7ffa5fd",
  },
  "pai-megatron-configurations": {
    title: "Pai-Megatron-Patch: the publisher's training scripts of Qwen",
    publisher: "Alibaba",
    url: "https://github.com/alibaba/Pai-Megatron-Patch/tree/main/examples",
    version: "commit a098ca5a",
  },
  "published-configurations": {
    title:
      "config.json in the model's own repository on Hugging Face (huggingFaceIds), read there, in re-uploads of it, or in complete copies, such as sgl-project/ome pkg/hfutil/modelconfig/testdata, inference-sim/inference-sim model_configs and mlc-ai/mlc-llm model_preset.py",
    publisher: "the publisher of each model",
    url: "https://huggingface.co/models",
    version: "2026-11-28",
  },
  "pythia-training-configurations": {
    title: "Pythia: the publisher's training configurations",
    publisher: "EleutherAI",
    url: "https://github.com/EleutherAI/pythia/tree/main/models",
    version: "commit a19eecb8",
  },
  "smollm-training-configurations": {
    title: "SmolLM2 and SmolLM3: the publisher's training configurations",
    publisher: "Hugging Face",
    url: "https://github.com/huggingface/smollm/tree/main/text/pretraining",
    version: "commit a0417598",
  },
  "stablelm-training-configurations": {
    title: "StableLM: the publisher's training configurations and README",
    publisher: "Stability AI",
    url: "https://github.com/Stability-AI/StableLM",
    version: "commit 93eea082",
  },
} as const satisfies { readonly [key: string]: ModelSource };

import type { ModelSource } from "./modelSource.js";

/** Papers and technical reports on models, through 2023. */
export const modelPaperSourcesTo2023 = {
  "baichuan-2-report": {
    title: "Baichuan 2: Open Large-scale Language Models",
    publisher: "Baichuan",
    url: "https://arxiv.org/abs/2309.10305",
    version: "2023",
  },
  "bloom-paper": {
    title: "BLOOM: A 176B-Parameter Open-Access Multilingual Language Model",
    publisher: "BigScience",
    url: "https://arxiv.org/abs/2211.05100",
    version: "2022",
  },
  "bloomberggpt-paper": {
    title: "BloombergGPT: A Large Language Model for Finance",
    publisher: "Bloomberg",
    url: "https://arxiv.org/abs/2303.17564",
    version: "2023",
  },
  "codellama-paper": {
    title: "Code Llama: Open Foundation Models for Code",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2308.12950",
    version: "2023",
  },
  "falcon-paper": {
    title: "The Falcon Series of Open Language Models",
    publisher: "TII",
    url: "https://arxiv.org/abs/2311.16867",
    version: "2023",
  },
  "glm-130b-paper": {
    title: "GLM-130B: An Open Bilingual Pre-trained Model",
    publisher: "Tsinghua University",
    url: "https://arxiv.org/abs/2210.02414",
    version: "2022",
  },
  "gopher-paper": {
    title: "Scaling Language Models: Methods, Analysis & Insights from Training Gopher",
    publisher: "DeepMind",
    url: "https://arxiv.org/abs/2112.11446",
    version: "2021",
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
  "llama-paper": {
    title: "LLaMA: Open and Efficient Foundation Language Models",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2302.13971",
    version: "2023",
  },
  "mamba-paper": {
    title: "Mamba: Linear-Time Sequence Modeling with Selective State Spaces",
    publisher: "Albert Gu and Tri Dao",
    url: "https://arxiv.org/abs/2312.00752",
    version: "2023",
  },
  "mistral-7b-paper": {
    title: "Mistral 7B",
    publisher: "Mistral AI",
    url: "https://arxiv.org/abs/2310.06825",
    version: "2023",
  },
  "mt-nlg-paper": {
    title: "Using DeepSpeed and Megatron to Train Megatron-Turing NLG 530B, A Large-Scale Generative Language Model",
    publisher: "Microsoft and NVIDIA",
    url: "https://arxiv.org/abs/2201.11990",
    version: "2022",
  },
  "opt-paper": {
    title: "OPT: Open Pre-trained Transformer Language Models",
    publisher: "Meta",
    url: "https://arxiv.org/abs/2205.01068",
    version: "2022",
  },
  "palm-paper": {
    title: "PaLM: Scaling Language Modeling with Pathways",
    publisher: "Google",
    url: "https://arxiv.org/abs/2204.02311",
    version: "2022",
  },
  "pythia-paper": {
    title: "Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling",
    publisher: "EleutherAI",
    url: "https://arxiv.org/abs/2304.01373",
    version: "2023",
  },
  "skywork-paper": {
    title: "Skywork: A More Open Bilingual Foundation Model",
    publisher: "Kunlun",
    url: "https://arxiv.org/abs/2310.19341",
    version: "2023",
  },
  "starcoder-paper": {
    title: "StarCoder: may the source be with you!",
    publisher: "BigCode",
    url: "https://arxiv.org/abs/2305.06161",
    version: "2023",
  },
} as const satisfies { readonly [key: string]: ModelSource };

import type { SourceRecord } from "./sourceRecord.js";

/** Sources of hardware figures: open tables and repositories that collect specifications. */
export const tableSources = {
  "awesomeagents-blackhole-p150a": {
    title: "awesomeagents: Tenstorrent Blackhole p150a (prices of both cards, rates)",
    url: "https://awesomeagents.ai/hardware/tenstorrent-blackhole-p150a",
    retrievedOn: "2026-11-27",
  },
  "contrast-gpus": {
    title: "Contrast: NVIDIA GPUs for confidential computing (memory types of HGX boards)",
    url: "https://github.com/edgelesssys/contrast/blob/9f472bb/docs/docs/howto/cluster-setup/bare-metal.md",
    retrievedOn: "2026-11-28",
  },
  "epoch-ai-ml-hardware-table": {
    title: "Epoch AI: machine learning hardware (snapshot of 2025-06-20, CC-BY)",
    url: "https://github.com/epoch-research/training-cost-trends/blob/263c40a/data/Chip%20dataset-Grid%20view.csv",
    retrievedOn: "2026-11-22",
  },
  "gpu-specs": {
    title: "gpu-specs (rates of A10, L4, L40S and T4 after NVIDIA's data sheets; Apache 2.0, 2025-02-28)",
    url: "https://github.com/winston-zhang-orz/gpu-specs/blob/4b0c72d/data/specs.json",
    retrievedOn: "2026-11-28",
  },
  "hmc-tech-gpu-comparison-pages": {
    title: "HMC-Tech: six GeForce RTX 5090 and an RTX 3080 12GB compared (rates, price)",
    url: "https://hmc-tech.com/gpu/nvidia-6x-geforce-rtx-5090-vs-nvidia-geforce-rtx-3080-12gb",
    retrievedOn: "2026-11-22",
  },
  "hmc-tech-gpu-specification-pages": {
    title:
      "HMC-Tech: specifications of accelerators, a page each (tensor rates by accumulate width; the address is that of all)",
    url: "https://hmc-tech.com/gpus",
    retrievedOn: "2026-11-22",
  },
  "hmc-tech-intel-arc-pro-b50": {
    title: "HMC-Tech: Intel Arc Pro B50 (tensor rates)",
    url: "https://hmc-tech.com/gpu/intel-arc-pro-b50-vs-nvidia-rtx-pro-4500-blackwell",
    retrievedOn: "2026-11-22",
  },
  "how-to-scale-your-model-tpu": {
    title: "How to Scale Your Model: TPU tables (2025-02)",
    url: "https://github.com/jax-ml/scaling-book/blob/0819a7d/tpus.md",
    retrievedOn: "2026-11-22",
  },
  "huggingface-tasks-0-21-54-hardware": {
    title: "@huggingface/tasks 0.21.54 hardware SKUs (MIT; memory, power, approximate MSRP)",
    url: "https://www.npmjs.com/package/@huggingface/tasks/v/0.21.54",
    retrievedOn: "2026-11-22",
  },
  "klockwood-b300": {
    title: "Glenn K. Lockwood: B300 (rates of the HGX form)",
    url: "https://glennklockwood.com/garden/processors/B300",
    retrievedOn: "2026-11-28",
  },
  "klockwood-h100": {
    title: "Glenn K. Lockwood: H100 and H200 (rates in all formats)",
    url: "https://glennklockwood.com/garden/processors/h100",
    retrievedOn: "2026-11-28",
  },
  "llm-analysis-gpu-configs": {
    title: "llm-analysis: configurations of accelerators (rates, memory; 2024-11-13)",
    url: "https://github.com/cli99/llm-analysis/tree/d841e40/llm_analysis/gpu_configs",
    retrievedOn: "2026-11-22",
  },
  "llm-prof": {
    title: "LLM-Prof hardware_spec (memory, rates and links of eleven accelerators; 2025-11-19)",
    url: "https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d/hardware_spec.md",
    retrievedOn: "2026-11-28",
  },
  "llm-viewer-hardware-params-py": {
    title: "LLM-Viewer hardware_params.py (rates without sparsity, memory; cites NVIDIA's white papers; 2024-05-01)",
    url: "https://github.com/hahnyuan/LLM-Viewer/blob/472f71f/hardwares/hardware_params.py",
    retrievedOn: "2026-11-22",
  },
  "llmperf-a6000": {
    title: "LLMPerf: NVIDIA RTX A6000 (tensor rates, after Microway)",
    url: "https://llmperf.net/categories/gpu/Nvidia-A6000-GPUs",
    retrievedOn: "2026-11-28",
  },
  "ml-engineering-accelerators": {
    title: "ML Engineering: Accelerators (dense TFLOPS, memory, cache, power tables; 2026-08-10)",
    url: "https://github.com/stas00/ml-engineering/blob/744d01e/compute/accelerator/README.md",
    retrievedOn: "2026-11-22",
  },
  "ml-engineering-network": {
    title: "ML Engineering: Network (NVLink/xGMI/PCIe/NIC tables; 2026-08-11)",
    url: "https://github.com/stas00/ml-engineering/blob/744d01e/network/README.md",
    retrievedOn: "2026-11-22",
  },
  "modal-memory-of-gpu-types": {
    title: "Modal: memory that the driver reports of each GPU type (pull request 2797, 2025-01-23)",
    url: "https://github.com/modal-labs/modal-client/pull/2797",
    retrievedOn: "2026-11-25",
  },
  "mullet-l40": {
    title: "Mullet: NVIDIA L40 and L40S (rates in all formats, dense and sparse)",
    url: "https://www.mullet.se/product.html?product_id=355414",
    retrievedOn: "2026-11-28",
  },
  "panchaea-a16": {
    title: "Panchaea: NVIDIA A16 (rates, memory and bandwidth of each of four GPUs)",
    url: "https://panchaea.com/products/graphics-cards/nvidia-a16",
    retrievedOn: "2026-11-28",
  },
  "pytorch-torchtitan-performance-tables": {
    title: "TorchTitan: performance of Llama 3 on H100 (96 GB of HBM2e at 2.4 TB/s, 500 W; 2024-12)",
    url: "https://github.com/pytorch/torchtitan/blob/b5bcd76/benchmarks/llama3_h100_202412_torchtitan.md",
    retrievedOn: "2026-11-28",
  },
  "semianalysis-inferencex-app-constants": {
    title:
      "SemiAnalysis InferenceX app: power of an accelerator with its share of everything else (MI300X 1.39 kW, MI325X 1.69, MI355X 2.09; 2026-07)",
    url: "https://github.com/SemiAnalysisAI/InferenceX-app/blob/master/packages/app/src/lib/constants.ts",
    retrievedOn: "2026-11-22",
  },
  "servernews-blackhole": {
    title: "ServerNews: Tenstorrent leaves 120 of 140 cores of Blackhole cards (664 and 774 TFLOPS; 2026-02-07)",
    url: "https://servernews.ru/1136519",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-nebius-rows": {
    title: "SkyPilot catalog, Nebius rows (machines, accelerators, memory)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/0082b04/catalogs/v8/nebius/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-oci-rows": {
    title: "SkyPilot catalog, Oracle rows (machines, accelerators, memory)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/0588751/catalogs/v8/oci/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-prime-intellect-rows": {
    title: "SkyPilot catalog, Prime Intellect rows (machines, accelerators, memory)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/d9a304e/catalogs/v8/primeintellect/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-seeweb-rows": {
    title: "SkyPilot catalog, Seeweb rows (machines, accelerators, memory)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/004a1ae/catalogs/v8/seeweb/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-shadeform-rows": {
    title: "SkyPilot catalog, Shadeform rows (machines, accelerators, memory)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/002363d/catalogs/v8/shadeform/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "skypilot-catalog-vast-ai-rows": {
    title: "SkyPilot catalog, Vast.ai rows (device memory in MiB)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/680a69b/catalogs/v8/vast/vms.csv",
    retrievedOn: "2026-11-22",
  },
  "morethanmoore-cloud-ai-100": {
    title: "More Than Moore: Qualcomm's Cloud AI 100 (years of the cards)",
    url: "https://morethanmoore.substack.com/p/qualcomms-cloud-ai-100-pcie-now-for",
    retrievedOn: "2026-11-27",
  },
  "techpowerup-gpu-database": {
    title:
      "TechPowerUp: GPU database, a page for each part (the address is that of all; copied by reox007/RightNow-GPU-Database)",
    url: "https://www.techpowerup.com/gpu-specs/",
    retrievedOn: "2026-11-22",
  },
  "tpu-v4-paper": {
    title: "Jouppi et al., TPU v4 (ISCA 2023), table 4: links, and least, mean and most power in production",
    url: "https://arxiv.org/abs/2304.01433",
    retrievedOn: "2026-11-27",
  },
  "trendforce-cloudmatrix-384": {
    title: "TrendForce: Huawei CloudMatrix 384 and its Ascend 910C (HBM2E; 2025-07-21)",
    url: "https://www.trendforce.com/news/2025/07/21/news-huawei-to-unveil-cloudmatrix-384-rumored-to-deliver-2x-nvidia-gb200-nvl72-throughput",
    retrievedOn: "2026-11-27",
  },
  "zdszero-blackwell-data-sheet": {
    title: "zdszero: Hardware (the table of GB200 NVL72 and HGX B200 in NVIDIA's Blackwell data sheet)",
    url: "https://zdszero.github.io/Computer/Artificial_Intelligence/Hardware.html",
    retrievedOn: "2026-11-28",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

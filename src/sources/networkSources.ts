import type { SourceRecord } from "./sourceRecord.js";

/** Sources of figures of servers, networks and links between accelerators. */
export const networkSources = {
  "ai-papers-llama-3": {
    title: "AI papers: The Llama 3 Herd of Models, compute setup",
    url: "https://ai-papers.xuzou.cn/papers/llama3_2024",
    retrievedOn: "2026-11-25",
  },
  "harrington-inference-vs-training": {
    title: "J. Harrington: AI Inference vs Training: Performance, Cost, and Hardware Differences",
    url: "https://shieldoperations.co.uk/ai-inference-vs-training-performance-cost-and-hardware-differences/",
    retrievedOn: "2026-11-25",
  },
  "karpenter-provider-azure-sku-and-price-tables": {
    title:
      "Karpenter provider for Azure: sizes of virtual machines in South Central US, generated (accelerators, memory; 2026-01-28)",
    url: "https://github.com/Azure/karpenter-provider-azure/blob/352646f/pkg/fake/zz_generated.sku.southcentralus.go",
    retrievedOn: "2026-11-28",
  },
  "llama-3-herd-of-models": {
    title: "Llama Team: The Llama 3 Herd of Models (2024), section 3.3.1",
    url: "https://arxiv.org/abs/2407.21783",
    retrievedOn: "2026-11-25",
  },
  "ml-engineering-storage": {
    title: "ML Engineering: Storage (2026-08-22)",
    url: "https://github.com/stas00/ml-engineering/blob/744d01e/storage/README.md",
    retrievedOn: "2026-11-25",
  },
  "mlperf-inference-v5-1-system-descriptions": {
    title: "MLPerf Inference v5.1: descriptions of systems (closed/*/systems)",
    url: "https://github.com/mlcommons/inference_results_v5.1/tree/965182b0",
    retrievedOn: "2026-11-22",
  },
  "mlperf-inference-v6-0-system-descriptions": {
    title: "MLPerf Inference v6.0: descriptions of systems (closed/*/systems; a copy by gbeezybez)",
    url: "https://github.com/gbeezybez/inference_results_v6.0/tree/232fbf9",
    retrievedOn: "2026-11-22",
  },
  "net-aspire-aks-vm-size-constants": {
    title: "Microsoft .NET Aspire: sizes of virtual machines by family (processors, memory, accelerators)",
    url: "https://aspire.dev/reference/api/csharp/aspire.hosting.azure.kubernetes/",
    retrievedOn: "2026-11-22",
  },
  "news-nvidia-groq-3-lpu-and-lpx": {
    title: "Csrqoa: news of NVIDIA's Groq 3 LPU and LPX rack (March 2026)",
    url: "https://app.csrqoa.com/tr/news/detail/19533295",
    retrievedOn: "2026-11-22",
  },
  "nvidia-bcm-docs-gb200-power-shelves": {
    title:
      "NVIDIA Base Command Manager documentation: power shelves of a GB200 rack (the address is that of the collection)",
    url: "https://docs.nvidia.com/base-command-manager",
    retrievedOn: "2026-11-22",
  },
  "nvidia-dgx-1-system-architecture": {
    title: "NVIDIA: DGX-1 with Tesla V100 system architecture (white paper, as Les livres blancs summarizes it)",
    url: "https://leslivresblancs.fr/livre/informatique-et-logiciels/intelligence-artificielle/nvidia-dgx-1-tesla-v100-system",
    retrievedOn: "2026-11-25",
  },
  "nvidia-dgxc-benchmarking": {
    title: "NVIDIA dgxc-benchmarking: peak throughput and reference infrastructure (MIT, 2026-06-30)",
    url: "https://github.com/NVIDIA/dgxc-benchmarking/blob/841f546/README.md",
    retrievedOn: "2026-11-22",
  },
  "pcnews-dgx-a100-six-3-kw-psus": {
    title: "PCNews: DGX A100 six 3 kW PSUs, 6.5 kW maximum",
    url: "https://pcnews.ru/news/vycislitelnaa_sistema_nvidia_dgx_a100_ampere_osnasaetsa_sestu_blokami_pitania_po_3_kvt-985106.html",
    retrievedOn: "2026-11-22",
  },
  "pcper-nvidia-dgx-2": {
    title: "PC Perspective: NVIDIA announces DGX-2 (2018-03)",
    url: "https://pcper.com/2018/03/nvidia-announces-dgx-2-with-16-gv100s-8-100gb-nics/",
    retrievedOn: "2026-11-25",
  },
  "regantih-vera-rubin-nvl72-power": {
    title: "regantih: From Sand to Superintelligence, chapter 14 (power of a Vera Rubin NVL72 rack)",
    url: "https://regantih.github.io/reports-lab/sand-to-superintelligence/chapters/14-nvl72-drills.html",
    retrievedOn: "2026-11-22",
  },
  "google-accelerator-optimized-machines": {
    title:
      "Google Cloud: accelerator-optimized machine family (memory and network of A2 to A4X Max, G2 and G4; 2026-04)",
    url: "https://docs.cloud.google.com/compute/docs/accelerator-optimized-machines",
    retrievedOn: "2026-11-27",
  },
  "google-gke-a4-and-a3-ultra": {
    title: "Google Cloud: custom GKE cluster which uses A4 or A3 Ultra (adapters of a machine)",
    url: "https://docs.cloud.google.com/ai-hypercomputer/docs/create/gke-ai-hypercompute-custom",
    retrievedOn: "2026-11-28",
  },
  "skypilot-catalog-gcp-shapes": {
    title: "SkyPilot catalog: Google Cloud shapes (processors and memory of A2, A3 and G2 machines)",
    url: "https://github.com/skypilot-org/skypilot-catalog/blob/006059e/catalogs/v8/gcp/vms.csv",
    retrievedOn: "2026-11-27",
  },
  "tom-s-hardware-fr-dgx-2": {
    title: "Tom's Hardware France: DGX-2",
    url: "https://www.tomshardware.fr/dgx-2-16-gpu-presentes-comme-la-plus-grosse-cartes-graphique-du-monde",
    retrievedOn: "2026-11-25",
  },
  "anandtech-mi210": {
    title: "AnandTech: AMD releases Instinct MI210 (links of the MI210 and MI250; 2022-03)",
    url: "https://www.anandtech.com/show/17326/amd-releases-instinct-mi210-accelerator-cdna-2-on-a-pcie-card",
    retrievedOn: "2026-11-27",
  },
  "eeworld-maia-100": {
    title: "EEWorld: Microsoft Maia 100 at Hot Chips 2024 (network, host link; 2024-08-30)",
    url: "https://en.eeworld.com/news/qrs/eic677557.html",
    retrievedOn: "2026-11-27",
  },
  "inter-apu-mi300a": {
    title: "G. Schieffer et al.: Inter-APU Communication on AMD MI300A Systems via Infinity Fabric (arXiv:2508.11298)",
    url: "https://arxiv.org/abs/2508.11298",
    retrievedOn: "2026-11-27",
  },
  "transformers-ga102-nvlink": {
    title: "Transformers: hardware for training (NVLink between two GA102, from NVIDIA's white paper)",
    url: "https://huggingface.co/docs/transformers/v4.35.0/en/perf_hardware",
    retrievedOn: "2026-11-27",
  },
  "tumgag-h800": {
    title: "Tumgag: NVIDIA H800 and H100 (NVLink, FP64)",
    url: "https://www.tumgag.com/tag/nvidia%20h100",
    retrievedOn: "2026-11-27",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

import type { SourceRecord } from "./sourceRecord.js";

/** Sources of hardware figures: vendors' pages and repositories. */
export const vendorSources = {
  "amd-gpu-hardware-specifications": {
    title: "AMD: GPU hardware specifications (ROCm documentation, 2026-02-20)",
    url: "https://rocmdocs.amd.com/en/develop/reference/gpu-arch-specs.html",
    retrievedOn: "2026-11-22",
  },
  "amd-mi100-architecture": {
    title: "AMD: Instinct MI100 microarchitecture (ROCm documentation; peak rates, memory, links)",
    url: "https://github.com/ROCm/ROCm/blob/e396b4898/docs/conceptual/gpu-arch/mi100.md",
    retrievedOn: "2026-11-27",
  },
  "amd-mi250-architecture": {
    title: "AMD: Instinct MI250 microarchitecture (ROCm documentation; peak rates, links between dies and to the host)",
    url: "https://github.com/ROCm/ROCm/blob/e396b4898/docs/conceptual/gpu-arch/mi250.md",
    retrievedOn: "2026-11-28",
  },
  "apple-technical-specifications-of-the-mac": {
    title: "Apple: technical specifications of the Mac with this chip, a page each (the address is that of all)",
    url: "https://support.apple.com/specs",
    retrievedOn: "2026-11-22",
  },
  "aws-neuron-docs-hardware-architecture": {
    title: "AWS Neuron docs: architecture of chips and instances (2026-04-03)",
    url: "https://github.com/aws-neuron/aws-neuron-sdk/tree/81ce03a/about-neuron/arch/neuron-hardware",
    retrievedOn: "2026-11-22",
  },
  "google-cloud-tpu-v5e": {
    title: "Google Cloud TPU v5e",
    url: "https://docs.cloud.google.com/tpu/docs/v5e",
    retrievedOn: "2026-11-22",
  },
  "google-cloud-tpu-v5p": {
    title: "Google Cloud TPU v5p",
    url: "https://docs.cloud.google.com/tpu/docs/v5p-training",
    retrievedOn: "2026-11-22",
  },
  "google-cloud-tpu-v6e": {
    title: "Google Cloud TPU v6e",
    url: "https://docs.cloud.google.com/tpu/docs/v6e",
    retrievedOn: "2026-11-22",
  },
  "google-cloud-tpu7x": {
    title: "Google Cloud TPU7x (Ironwood)",
    url: "https://docs.cloud.google.com/tpu/docs/tpu7x",
    retrievedOn: "2026-11-22",
  },
  "graphcore-docs-bow-2000-datasheet": {
    title: "Graphcore docs: Bow-2000 data sheet (rates, memory at 261 TB/s and links of a machine of four)",
    url: "https://docs.graphcore.ai/projects/bow-2000-datasheet/en/latest/product-description.html",
    retrievedOn: "2026-11-28",
  },
  "intel-gaudi-3-hot-chips-2024": {
    title: "Intel: Gaudi 3 at Hot Chips 2024, copy of the slides (three generations: memory, rates, power, links)",
    url: "https://www.sgpjbg.com/baogao/465025.html",
    retrievedOn: "2026-11-22",
  },
  "intel-xeon-6-and-5th-generation": {
    title: "Intel: specifications of Xeon 6 and 5th generation processors, a page each (the address is that of all)",
    url: "https://ark.intel.com",
    retrievedOn: "2026-11-22",
  },
  "nvidia-ai-dynamo-aiconfigurator-systems-yaml": {
    title: "NVIDIA ai-dynamo/aiconfigurator systems/*.yaml (2026-08-20)",
    url: "https://github.com/ai-dynamo/aiconfigurator/tree/095f58a/aic-core/src/aiconfigurator_core/systems",
    retrievedOn: "2026-11-22",
  },
  "nvidia-dgx-a100-user-guide": {
    title: "NVIDIA DGX A100 user guide (adapters of 200 Gbit/s, six rack units; as public tables repeat it)",
    url: "https://docs.nvidia.com/dgx/dgxa100-user-guide/introduction-to-dgxa100.html",
    retrievedOn: "2026-11-27",
  },
  "nvidia-dgx-h100-user-guide": {
    title:
      "NVIDIA DGX H100 and H200 user guide (adapters, memory, drives, rack units, power; as public tables repeat it)",
    url: "https://docs.nvidia.com/dgx/dgxh100-user-guide/introduction-to-dgxh100.html",
    retrievedOn: "2026-11-27",
  },
  "nvidia-dgx-b200-user-guide": {
    title: "NVIDIA DGX B200 user guide",
    url: "https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html",
    retrievedOn: "2026-11-22",
  },
  "nvidia-jetson-agx-orin-series-technical": {
    title: "NVIDIA Jetson AGX Orin series technical brief",
    url: "https://www.nvidia.com/content/dam/en-zz/Solutions/gtcf21/jetson-orin/nvidia-jetson-agx-orin-technical-brief.pdf",
    retrievedOn: "2026-11-22",
  },
  "qualcomm-cloud-ai-sdk-docs-architecture": {
    title: "Qualcomm Cloud AI SDK docs: Architecture",
    url: "https://quic.github.io/cloud-ai-sdk-pages/latest/Getting-Started/Architecture/",
    retrievedOn: "2026-11-22",
  },
  "tenstorrent-documentation-wormhole-and-blackhole-cards": {
    title: "Tenstorrent documentation: Wormhole and Blackhole cards, a page each (the address is that of all)",
    url: "https://docs.tenstorrent.com/aibs/index.html",
    retrievedOn: "2026-11-22",
  },
  "nvidia-rtx-pro-5000-data-sheet": {
    title:
      "NVIDIA: RTX PRO 5000 Blackwell data sheet (65 TFLOPS in FP32, 2,064 TOPS in FP4 with sparsity; as public code repeats it)",
    url: "https://www.nvidia.com/content/dam/en-zz/Solutions/products/workstations/professional-desktop-gpus/rtx-pro-5000-blackwell/workstation-datasheet-blackwell-rtx-pro-5000-gtc25-spring-nvidia-3658700.pdf",
    retrievedOn: "2026-11-28",
  },
  "nvidia-gh200-data-sheet": {
    title: "NVIDIA: GH200 and GH200 NVL2 data sheet (memory 4.9 TB/s, NVLink-C2C 900 GB/s)",
    url: "https://nvdam.widen.net/s/rrgqqnpbz8/grace-datasheet-gh200-grace-hopper-superchip-3773000",
    retrievedOn: "2026-11-27",
  },
  "tables-of-vera-rubin-nvl72": {
    title:
      "NVIDIA Vera Rubin NVL72 specifications, as two public tables repeat them (INT8: 18 POPS a rack, 250 TOPS a GPU)",
    url: "https://www.nvidia.com/en-us/data-center/vera-rubin-nvl72/",
    retrievedOn: "2026-11-27",
  },
  "amd-mi300-architecture": {
    title: "AMD: Instinct MI300 series microarchitecture (ROCm documentation; peak rates, memory, links)",
    url: "https://github.com/ROCm/ROCm/blob/e396b4898/docs/conceptual/gpu-arch/mi300.md",
    retrievedOn: "2026-11-28",
  },
  "jax-tpu-info": {
    title: "JAX: properties of each generation of TPU (memory of a core, rates)",
    url: "https://github.com/jax-ml/jax/blob/04c6362/jax/_src/pallas/mosaic/tpu_info.py",
    retrievedOn: "2026-11-28",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

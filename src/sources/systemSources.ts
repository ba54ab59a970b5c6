import type { SourceRecord } from "./sourceRecord.js";

/** Sources of figures of servers and clouds, and of the links of accelerators to their hosts. */
export const systemSources = {
  "aws-eks-p6e-gb200-ultraserver": {
    title: "Amazon EKS user guide: P6e-GB200 UltraServers (accelerators per instance, instances per UltraServer)",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/ml-eks-nvidia-ultraserver.html",
    retrievedOn: "2026-11-27",
  },
  "aws-news-summary-p6-family": {
    title: "AWS News Summary: P6 instances compared (GPUs, memory, network; 2026-05-06)",
    url: "https://takech9203.github.io/aws-news-summary/20260506-amazon-ec2-p6-b200-aws-govcloud.html",
    retrievedOn: "2026-11-27",
  },
  "azure-sizes-nd-family": {
    title: "Azure documentation: sizes of the ND family (accelerators, memory, links; 2025-11-13)",
    url: "https://github.com/MicrosoftDocs/azure-compute-docs/tree/4e09f79/articles/virtual-machines/sizes/gpu-accelerated/includes",
    retrievedOn: "2026-11-27",
  },
  "dgx-power-guide-citing-nvidia-docs": {
    title: "unanswered.io: power consumption of NVIDIA DGX systems, after NVIDIA's documents",
    url: "https://unanswered.io/guide/nvidia-dgx-power-consumption-watts",
    retrievedOn: "2026-11-22",
  },
  "dstack-pr-3152-gcp-a4-uses-roce": {
    title: "dstack: pull request 3152 (Google's A4 uses RoCE)",
    url: "https://github.com/dstackai/dstack/pull/3152",
    retrievedOn: "2026-11-22",
  },
  "dstack-pr-4110-p5en-shape-and-prices": {
    title: "dstack: pull request 4110 (shape of the p5en)",
    url: "https://github.com/dstackai/dstack/pull/4110",
    retrievedOn: "2026-11-22",
  },
  "fibermall-gb200-nvl72-tray-power": {
    title: "FiberMall: power of a compute tray of the GB200 NVL72 (the address is the site's, the page's was not kept)",
    url: "https://www.fibermall.com",
    retrievedOn: "2026-11-22",
  },
  "geektopia-dgx-a100-launch": {
    title: "Geektopia: NVIDIA announces the DGX A100 (2020-05-14)",
    url: "https://geektopia.es/es/technology/2020/05/14/noticias/nvidia-anuncia-el-servidor-dgx-a100-ocho-tesla-a100-desde-200-000-dolares.html",
    retrievedOn: "2026-11-22",
  },
  "google-cluster-toolkit-v1-44-1-a3": {
    title: "Google Cluster Toolkit: notes of release 1.44.1 (A3 Ultra)",
    url: "https://github.com/GoogleCloudPlatform/hpc-toolkit/releases/tag/v1.44.1",
    retrievedOn: "2026-11-22",
  },
  "karpenter-provider-aws-generated-bandwidth-table": {
    title: "Karpenter provider for AWS: generated table of bandwidths of instances (2026-08-18)",
    url: "https://github.com/aws/karpenter-provider-aws/blob/1d92708/pkg/providers/instancetype/zz_generated.bandwidth.go",
    retrievedOn: "2026-11-22",
  },
  "karpenter-provider-aws-generated-describeinstancetypes": {
    title: "Karpenter provider for AWS: generated answers of DescribeInstanceTypes (2026-07-20)",
    url: "https://github.com/aws/karpenter-provider-aws/blob/1d92708/pkg/fake/zz_generated.describe_instance_types.go",
    retrievedOn: "2026-11-22",
  },
  "nvidia-aicr-gke-a4x-max": {
    title: "NVIDIA AI Cluster Runtime: GKE A4X Max (GB300) networking prerequisites (version 1.1.2)",
    url: "https://docs.nvidia.com/aicr/integrator-guide/gke-a-4-x-max-networking.md",
    retrievedOn: "2026-11-27",
  },
  "uvation-dgx-h200": {
    title: "Uvation: NVIDIA DGX H200 power consumption (accelerators, processors)",
    url: "https://uvation.com/articles/nvidia-dgx-h200-power-consumption-what-you-absolutely-must-know",
    retrievedOn: "2026-11-27",
  },
  "azure-sizes-nd-a100": {
    title: "Azure documentation: ND A100 v4 and NDm A100 v4 series (memory, links of 200 Gb/s for each accelerator)",
    url: "https://github.com/MicrosoftDocs/azure-docs/blob/0300cb4/articles/virtual-machines/nda100-v4-series.md",
    retrievedOn: "2026-11-27",
  },
  "techpowerup-mac-studio-2025": {
    title: "TechPowerUp: Apple Unleashes New Mac Studio With M3 Ultra and M4 Max SoCs (memory, bandwidth)",
    url: "https://www.techpowerup.com/news-tags/Mac%20Studio",
    retrievedOn: "2026-11-27",
  },
  "karpenter-provider-aws-instance-types-1-12": {
    title:
      "Karpenter provider for AWS 1.12: instance types, with those AWS has withdrawn since (memory, network, accelerators; 2026-04-25)",
    url: "https://github.com/aws/karpenter-provider-aws/blob/1d92708/website/content/en/v1.12/reference/instance-types.md",
    retrievedOn: "2026-11-27",
  },
  "karpenter-provider-aws-instance-types": {
    title:
      "Karpenter provider for AWS: instance types, generated from the EC2 interface (memory, network, accelerators, drives; 2026-07-11)",
    url: "https://github.com/aws/karpenter-provider-aws/blob/1d92708/website/content/en/docs/reference/instance-types.md",
    retrievedOn: "2026-11-27",
  },
  "jishuzhan-ascend-910b": {
    title: "Jishuzhan: data-centre accelerators of Huawei and NVIDIA compared (Ascend 910B: PCIe 4.0 x16; 2024-12)",
    url: "https://jishuzhan.net/article/1872432607539499010",
    retrievedOn: "2026-11-28",
  },
  "servethehome-mtia-2": {
    title: "ServeTheHome: Meta AI accelerator MTIA 2 (LPDDR5, 90 W, PCIe Gen5 x8; 2024-04)",
    url: "https://www.servethehome.com/new-meta-ai-accelerator-mtia-2-revealed/",
    retrievedOn: "2026-11-28",
  },
  "vengineer-ipu-m2000": {
    title: "Vengineer: block diagram of the Graphcore IPU-M2000 (eight lanes of PCIe 4 to the gateway; 2023-01-23)",
    url: "https://vengineer.hatenablog.com/entry/2023/01/23/090000",
    retrievedOn: "2026-11-28",
  },
  "anandtech-cloud-ai-100": {
    title: "AnandTech: Qualcomm Cloud AI 100 in production, up to 400 TOPS at 75 W (2020-09-16)",
    url: "https://www.anandtech.com/show/16083/qualcomms-cloud-ai-100-now-in-production-up-to-400tops-at-75w",
    retrievedOn: "2026-11-28",
  },
  "hardwareluxx-gc200": {
    title: "Hardwareluxx: Colossus Mk2 GC200 IPU ships (900 MB, 47.5 TB/s; 2020-12)",
    url: "https://www.hardwareluxx.de/index.php/news/hardware/prozessoren/54878-colossus-mk2-gc200-ipu-auslieferung-beginnt-und-erste-benchmarks.html",
    retrievedOn: "2026-11-28",
  },
  "techpowerup-strix-halo": {
    title: "TechPowerUp: AMD Debuts Ryzen AI Max Series Strix Halo (2025-01-06)",
    url: "https://techpowerup.com/330548/amd-debuts-ryzen-ai-max-series-strix-halo-soc-up-to-16-zen-5-cores-massive-igpu",
    retrievedOn: "2026-11-28",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

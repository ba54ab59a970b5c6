import type { SourceRecord } from "./sourceRecord.js";

/** Sources of hardware figures: announcements, launches and descriptions of single parts in the press. */
export const launchSources = {
  "5iter-gb10": {
    title: "5iter: details of NVIDIA's GB10 at Hot Chips 2025 (cache, rates, power)",
    url: "https://en.5iter.com/keji/58324.html",
    retrievedOn: "2026-11-28",
  },
  "ai-infrastructure-dgx-spark": {
    title: "ai-infrastructure.net: NVIDIA DGX Spark (memory, FP4 rate, power, price; 2026-06)",
    url: "https://ai-infrastructure.net/dgx-spark/",
    retrievedOn: "2026-11-28",
  },
  "aiwiki-gb300-nvl72": {
    title: "AI Wiki: NVIDIA GB300 NVL72 (announced on 2025-03-18 with the B300)",
    url: "https://aiwiki.ai/wiki/nvidia_gb300_nvl72",
    retrievedOn: "2026-11-28",
  },
  "aiwiki-nvidia-h200": {
    title: "AI Wiki: NVIDIA H200 (memory of the SXM and NVL boards; 2026-06-21)",
    url: "https://aiwiki.ai/wiki/nvidia_h200",
    retrievedOn: "2026-11-28",
  },
  "betweentwopixels-rtx-5060": {
    title: "Between Two Pixels: NVIDIA unveils GeForce RTX 5060 series (2025-04-15; prices, also of the RTX 4060 Ti)",
    url: "https://www.betweentwopixels.com/nvidia-unveils-geforce-rtx-5060-series-affordable-power-for-mainstream-gamers",
    retrievedOn: "2026-11-28",
  },
  "charlie-blake-ipus": {
    title: "Charlie Blake: IPUs (memory, links and host link of a GC200)",
    url: "https://thecharlieblake.co.uk/ipus",
    retrievedOn: "2026-11-28",
  },
  "chipversus-arc-pro-b60": {
    title: "ChipVersus: Intel Arc Pro B60 (launch price, first sale)",
    url: "https://chipversus.com/hardware/gpu/intel-arc-pro-b60",
    retrievedOn: "2026-11-28",
  },
  "eetimes-graphcore-bow": {
    title: "EE Times: Graphcore Supercharges IPU with Wafer-on-Wafer (2022-03-03, as Design & Reuse repeats it)",
    url: "https://www.design-reuse.com/news/51534/graphcore-supercharges-ipu-with-wafer-on-wafer.html",
    retrievedOn: "2026-11-28",
  },
  "finanznachrichten-m5": {
    title: "dpa-AFX: Apple unveils M5 (2025-10-15; on sale from 2025-10-22)",
    url: "https://www.finanznachrichten.de/nachrichten-2025-10/66704648-apple-unveils-m5-adding-more-capabilities-to-macbook-pro-ipad-pro-apple-vision-pro-020.htm",
    retrievedOn: "2026-11-28",
  },
  "fudzilla-rtx-30": {
    title: "Fudzilla: RTX 30 series specifications are now official (days of sale, power; September 2020)",
    url: "https://fudzilla.net/news/graphics/51457-nvidia-rtx-30-series-specifications-are-now-official",
    retrievedOn: "2026-11-28",
  },
  "game-scanner-rtx-40-super": {
    title: "GameScanner: NVIDIA RTX 40 SUPER drops this month (days of sale; January 2024)",
    url: "https://game-scanner.co.uk/articles/rumors-confirmed-nvidia-rtx-40-super-drops-this-month",
    retrievedOn: "2026-11-28",
  },
  "gixtools-h200-nvl": {
    title: "GIXtools: GB200 NVL4 and H200 NVL (bridges of two and four cards; November 2024)",
    url: "https://gixtools.net/2024/11/nvidia-hpc-ai-chip-is-actually-six-chips",
    retrievedOn: "2026-11-28",
  },
  "gpu-blog-l40s": {
    title: "gpu.blog: NVIDIA L40S (launch in August 2023)",
    url: "https://gpu.blog/gpus/nvidia-l40s",
    retrievedOn: "2026-11-28",
  },
  "hothardware-tesla-p100": {
    title: "HotHardware: NVIDIA unveils Tesla P100 (rates of the NVLink form; April 2016)",
    url: "https://hothardware.com/news/nvidia-unveils-beastly-tesla-p100-15-billion-transistor-16nm-finfet-gpu",
    retrievedOn: "2026-11-28",
  },
  "lettertwo-trainium3": {
    title: "The Letter Two: AWS brings Trainium3 UltraServers (2025-12-02)",
    url: "https://thelettertwo.com/2025/12/02/aws-trainium3-ultraservers-trainium4-preview/",
    retrievedOn: "2026-11-28",
  },
  "libertify-rtx-blackwell": {
    title: "Libertify: NVIDIA RTX Blackwell GPU architecture (bandwidth of the RTX 5090)",
    url: "https://www.libertify.com/interactive-library/nvidia-rtx-blackwell-gpu-architecture-neural-rendering/",
    retrievedOn: "2026-11-28",
  },
  "macrumors-m5-before-ipad": {
    title: "MacRumors: MacBook Pro expected to get M5 before iPad Pro (2025-02-17; the M4 came in May 2024)",
    url: "https://www.macrumors.com/2025/02/17/macbook-pro-m5-chip-before-ipad-pro",
    retrievedOn: "2026-11-28",
  },
  "mirrorfrog-vera-rubin": {
    title: "AI Compute Cards Wiki: NVIDIA Vera Rubin platform (power of a GPU)",
    url: "https://mirrorfrog.com/en/blog/nvidia-vera-rubin-platform-6-chips-deep-dive",
    retrievedOn: "2026-11-28",
  },
  "new-electronics-gaudi": {
    title: "New Electronics: Gaudi AI training processor from Habana Labs (32 GB of HBM2; 2019-06)",
    url: "https://www.newelectronics.co.uk/content/news/gaudi-ai-training-processor-from-habana-labs",
    retrievedOn: "2026-11-28",
  },
  "omegaco-tesla-p40": {
    title: "Omega: NVIDIA Tesla P40 (INT8 rate, bandwidth)",
    url: "https://omegaco.ae/shop/gpu-cards-edge-ai/nvidia-p40",
    retrievedOn: "2026-11-28",
  },
  "pcgamer-rtx-5070": {
    title: "PC Gamer: RTX 5070 Ti on February 20 and RTX 5070 on March 5 (February 2025)",
    url: "https://www.pcgamer.com/hardware/graphics-cards/nvidias-rtx-5070-ti-gpu-officially-goes-on-sale-february-20-and-the-rtx-5070-is-go-for-march-5/",
    retrievedOn: "2026-11-28",
  },
  "pixelation-rtx-40": {
    title: "Pixelation: when did the 40 series come out (days of sale of RTX 4090 to RTX 4070)",
    url: "https://pixelation.org/when-did-40-series-come-out-the-full-timeline-of-nvidias-most-polarizing-gpus-1g9i",
    retrievedOn: "2026-11-28",
  },
  "reportify-cloudmatrix-384": {
    title: "Reportify: summary of Huawei's paper on CloudMatrix 384 (752 TFLOPS of an Ascend 910C)",
    url: "https://reportify.ai/social-media/688413268697636",
    retrievedOn: "2026-11-28",
  },
  "robotech-jetson-thor": {
    title: "Robotech: NVIDIA Jetson Thor, unveiled on 25 August 2025 (2025-09-02)",
    url: "https://robotech-magazine.com/article-NVIDIA-Jetson-Thor.html",
    retrievedOn: "2026-11-28",
  },
  "slashgear-rtx-3070": {
    title: "SlashGear: GeForce RTX 3070 delayed to October 29 (2020-10-02; price, day of sale)",
    url: "https://www.slashgear.com/nvidia-geforce-rtx-3070-delayed-to-bolster-stock-ahead-of-launch-day-02640877/",
    retrievedOn: "2026-11-28",
  },
  "technologistmag-rtx-50": {
    title: "Technologist: NVIDIA RTX 50-series GPUs (prices of RTX 5090 to RTX 5070, days of sale; January 2025)",
    url: "https://technologistmag.com/nvidia-rtx-50-series-gpus-everything-we-know-so-far/amp",
    retrievedOn: "2026-11-28",
  },
  "techpowerup-mtia-2": {
    title: "TechPowerUp: Meta Announces New MTIA AI Accelerator (rates, power, memory of a board; 2024-04)",
    url: "https://www.techpowerup.com/forums/posts/5234812",
    retrievedOn: "2026-11-28",
  },
  "techradar-mtia-2": {
    title: "TechRadar: Meta's MTIA at Hot Chips 2024 (128 GB of LPDDR5 at 204.8 GB/s, rates, power)",
    url: "https://techradar.com/pro/meta-showcases-the-hardware-that-will-power-recommendations-for-facebook-and-instagram-low-cost-risc-v-cores-and-mainstream-lpddr5-memory-are-at-the-heart-of-its-mtia-recommendation-inference-cpu",
    retrievedOn: "2026-11-28",
  },
  "tomshardware-rtx-3060": {
    title: "Tom's Hardware: GeForce RTX 3060 on February 25 at $329 (February 2021)",
    url: "https://www.tomshardware.com/news/geforce-rtx-3060-will-hit-the-shelves-on-february-25-at-329",
    retrievedOn: "2026-11-28",
  },
  "tweaktown-arc-b580": {
    title: "TweakTown: Intel Arc B580 (price and first sale; 2024-12-03)",
    url: "https://www.tweaktown.com/news/101976/intel-arc-b580-is-10-faster-than-the-geforce-rtx-4060-24-a750/index.html",
    retrievedOn: "2026-11-28",
  },
  "yobitel-aws-inferentia": {
    title: "Yobitel: AWS Inferentia (launched late in 2019)",
    url: "https://yobitel.com/knowledge-base/aws-inferentia",
    retrievedOn: "2026-11-28",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

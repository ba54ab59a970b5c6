import type { SourceRecord } from "./sourceRecord.js";

/** Sources of hardware figures: press articles and reference pages. */
export const pressSources = {
  "ai-wiki-sambanova": {
    title: "AI Wiki: SambaNova",
    url: "https://aiwiki.ai/wiki/sambanova",
    retrievedOn: "2026-11-22",
  },
  "awesomeagents-amd-helios": {
    title: "awesomeagents: AMD Helios, a rack of 72 MI455X",
    url: "https://awesomeagents.ai/hardware/amd-helios/",
    retrievedOn: "2026-11-27",
  },
  "awesomeagents-cerebras-wse-3": {
    title: "awesomeagents: Cerebras WSE-3",
    url: "https://awesomeagents.ai/hardware/cerebras-wse-3",
    retrievedOn: "2026-11-22",
  },
  "boardor-ascend-910b": {
    title: "Boardor: Ascend 910B (64 GB of HBM2e; the address is the site's, the page's was not kept)",
    url: "https://www.boardor.com",
    retrievedOn: "2026-11-22",
  },
  "glenn-lockwood-b200": {
    title: "Glenn Lockwood: B200",
    url: "https://glennklockwood.com/garden/processors/B200",
    retrievedOn: "2026-11-22",
  },
  "lapaas-nvidia-groq-3-lpu": {
    title: "Lapaas Voice: NVIDIA debuts the Groq 3 LPU (2026-03-17)",
    url: "https://voice.lapaas.com/nvidia-debut-groq-3-lpu-chip",
    retrievedOn: "2026-11-25",
  },
  "linley-groq-gets-connected": {
    title: "Linley Newsletter: Groq Gets Connected (2020-11-10)",
    url: "https://www.linleygroup.com/newsletters/newsletter_detail.php?num=6233",
    retrievedOn: "2026-11-25",
  },
  "macmegasite-m4-max-546-gb-s": {
    title: "MacMegasite: M4 Max 546 GB/s, M3 Max 400 GB/s (2024-10-30)",
    url: "https://macmegasite.com/2024/10/30/m4-max-chip-has-16-core-cpu-40-core-gpu-and-35-increase-in-memory-bandwidth",
    retrievedOn: "2026-11-22",
  },
  "morano-nvidia-groq-3-lpx": {
    title: "T. Morano: NVIDIA unveils the Groq 3 LPX rack (2026-03-16)",
    url: "https://bitcoinnewsinvest.com/nvidia-unveils-groq-3-lpx-rack-system-for-ultra-low-latency-ai-inference",
    retrievedOn: "2026-11-25",
  },
  "sambanova-sn40l-hot-chips-2024-slide": {
    title: "SambaNova: SN40L at Hot Chips 2024, copy of the slides",
    url: "https://www.sgpjbg.com/baogao/465014.html",
    retrievedOn: "2026-11-22",
  },
  "servethehome-mi300x-architecture": {
    title: "ServeTheHome: MI300X architecture",
    url: "https://servethehome.com/amd-instinct-mi300x-gpu-and-mi300a-apus-launched-for-ai-era/3",
    retrievedOn: "2026-11-22",
  },
  "svet-hardware-amd-ryzen-ai-max": {
    title: "Svet hardware: AMD Ryzen AI Max specifications (2025-01)",
    url: "https://www.svethardware.cz/amd-predstavuje-ryzen-ai-max-strix-halo-s-az-16-jadry-a-gpu-se-40-cu/61477",
    retrievedOn: "2026-11-22",
  },
  "sysrqmts-t4-and-a10": {
    title: "sysrqmts: T4 and A10 (TechPowerUp-derived)",
    url: "https://sysrqmts.com/it/gpus/compare/nvidia-tesla-t10-processor-vs-nvidia-tesla-t4",
    retrievedOn: "2026-11-22",
  },
  "techpowerup-335749-huawei-ascend-910c": {
    title: "TechPowerUp: Huawei Ascend 910C (news 335749)",
    url: "https://www.techpowerup.com/335749",
    retrievedOn: "2026-11-22",
  },
  "techpowerup-groq-lpu": {
    title: "TechPowerUp: Groq LPU (excerpt of a list of news that has moved on)",
    url: "https://techpowerup.com/news-tags/Processor?page=3",
    retrievedOn: "2026-11-22",
  },
  "techpowerup-nvidia-geforce-ampere-announcement": {
    title: "TechPowerUp: NVIDIA GeForce Ampere announcement",
    url: "https://www.techpowerup.com/review/nvidia-geforce-ampere-architecture-board-design-gaming-tech-software/2.html",
    retrievedOn: "2026-11-22",
  },
  "the-register-mi355x": {
    title: "The Register: AMD MI350X and MI355X (2025-06-12)",
    url: "https://www.theregister.com/2025/06/12/amd_mi355x/",
    retrievedOn: "2026-11-22",
  },
  "tom-s-hardware-amd-mi350x-mi355x": {
    title: "Tom's Hardware: AMD Instinct MI355X takes 1,400 W",
    url: "https://www.tomshardware.com/pc-components/gpus/amds-instinct-mi355x-accelerator-will-consume-1-400-watts",
    retrievedOn: "2026-11-22",
  },
  "tom-s-hardware-cerebras-wse-3": {
    title: "Tom's Hardware: Cerebras WSE-3",
    url: "https://www.tomshardware.com/tech-industry/artificial-intelligence/cerebras-launches-900000-core-125-petaflops-wafer-scale-processor-for-ai-theoretically-equivalent-to-about-62-nvidia-h100-gpus",
    retrievedOn: "2026-11-22",
  },
  "vengineer-groq-hot-chips-2022": {
    title: "Vengineer: Groq at Hot Chips 2022, scale-out organization (2022-08-31)",
    url: "https://vengineer.hatenablog.com/entry/2022/08/31/090000_1",
    retrievedOn: "2026-11-25",
  },
  "y-ic-gaudi-3-kit-price": {
    title: "y-ic: Gaudi 3 kit price 2024",
    url: "https://y-ic.de/news/intel-officially-launches-gaudi3-ai-chip-slower-than-nvidia-h100,but-at-a-lower-cost.html",
    retrievedOn: "2026-11-22",
  },
  "allyoucantech-m5-pro": {
    title: "AllYouCanTech: Apple M5 Pro and M5 Max (memory, bandwidth; 2026-03-03)",
    url: "https://allyoucantech.com/?p=178375",
    retrievedOn: "2026-11-27",
  },
  "fixstars-jetson-thor": {
    title: "Fixstars: Jetson AGX Orin vs AGX Thor (memory, rate, power; 2026-05-18)",
    url: "https://blog.us.fixstars.com/?p=1855",
    retrievedOn: "2026-11-27",
  },
  "itc-maia-200": {
    title: "ITC.ua: Microsoft Maia 200 (memory, bandwidth, rate, power; 2026-01)",
    url: "https://itc.ua/ua/novini/microsoft-predstavyla-shi-chyp-maia-200-216-gb-hbm3e-tdp-750-vt-i-10-pflops/",
    retrievedOn: "2026-11-27",
  },
  "techradar-maia-100": {
    title: "TechRadar: Microsoft Maia 100 at Hot Chips 2024 (memory, bandwidth, power)",
    url: "https://www.techradar.com/pro/microsoft-deliberately-chose-to-use-old-tech-for-its-nvidia-gpu-rival-maia-100-ai-accelerator-uses-hbm2e-memory-and-the-mysterious-ability-to-unlock-new-capabilities-via-firmware-update",
    retrievedOn: "2026-11-27",
  },
  "klockwood-a100": {
    title: "Glenn K. Lockwood: A100 (memory of both versions, rates in all formats)",
    url: "https://glennklockwood.com/garden/processors/A100",
    retrievedOn: "2026-11-27",
  },
  "klockwood-maia-200": {
    title: "Glenn K. Lockwood: Maia 200 (memory, links; 2026)",
    url: "https://www.glennklockwood.com/garden/processors/Maia-200",
    retrievedOn: "2026-11-27",
  },
  "9to5mac-m-series": {
    title: "9to5Mac: every M-series chip, device and release date (2024-05-03)",
    url: "https://9to5mac.com/2024/05/03/every-m-series-apple-silicon-chip-device/",
    retrievedOn: "2026-11-27",
  },
  "aiwiki-nvidia-gh200": {
    title: "AI Wiki: NVIDIA GH200 Grace Hopper Superchip",
    url: "https://aiwiki.ai/wiki/nvidia_gh200",
    retrievedOn: "2026-11-27",
  },
  "geektopia-h200": {
    title: "Geektopia: NVIDIA announces the H200 (2023-11-13)",
    url: "https://geektopia.es/es/technology/2023/11/13/noticias/nvidia-anuncia-la-aceleradora-h200-tiene-141-gb-de-hbm3e.html",
    retrievedOn: "2026-11-27",
  },
  "hardwareluxx-tenstorrent-blackhole": {
    title: "Hardwareluxx: Tenstorrent Blackhole with RISC-V cores can be ordered (2025-04)",
    url: "https://www.hardwareluxx.de/index.php/news/hardware/grafikkarten/65873-tenstorrent-dev-day-blackhole-mit-neuen-riscv-kernen-k%C3%B6nnen-bestellt-werden.html",
    retrievedOn: "2026-11-27",
  },
  "heise-a800": {
    title: "heise online: A800 for China with NVLink at 400 GB/s (2022-11)",
    url: "https://heise.de/news/China-Verkaeufe-Nvidia-umgeht-US-Exportbeschraenkungen-mit-gebremstem-Nvlink-7336148.html",
    retrievedOn: "2026-11-27",
  },
  "hothardware-m5-pro": {
    title: "HotHardware: Apple unveils MacBook Pro with M5 Pro and M5 Max (2026-03-03)",
    url: "https://hothardware.com/news/apple-unveils-macbook-pro-m5-pro-m5-max",
    retrievedOn: "2026-11-27",
  },
  "macrumors-m5-before-m5-pro": {
    title: "MacRumors: M4, M4 Pro and M4 Max debuted together in October 2024 (2025-10-10)",
    url: "https://www.macrumors.com/2025/10/10/macbook-pro-with-m5-chip-reportedly-near/",
    retrievedOn: "2026-11-27",
  },
  "fpsbench-rtx-4090-d-vs-rtx": {
    title: "FPSBench: RTX 4090 D vs RTX 5090",
    url: "https://fpsbench.com/compare/gpu/nvidia-geforce-rtx-4090-d-vs-nvidia-geforce-rtx-5090",
    retrievedOn: "2026-11-22",
  },
  "willitrunai-nvidia-h20": {
    title: "Will It Run AI: NVIDIA H20 96 GB (rates, memory, NVLink)",
    url: "https://willitrunai.com/es/gpus/h20-96gb",
    retrievedOn: "2026-11-22",
  },
  "zinc-intel-arc-b-series-reference": {
    title: "ZINC: Intel Arc B-series reference for inference (2026-05-18)",
    url: "https://zolotukhin.ai/zinc/docs/intel-gpu-reference/",
    retrievedOn: "2026-11-22",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

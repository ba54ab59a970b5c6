import type { SourceRecord } from "./sourceRecord.js";

/** Sources of memory capacities: reports by drivers and compilers in public issues, documents and logs. */
export const logSources = {
  "cuda-device-memory-logs": {
    title: "CUDA: total memory of a GH200 144G HBM3e in a public test (153,008,209,920 bytes, 2026)",
    url: "https://github.com/search?q=153008209920&type=code",
    retrievedOn: "2026-11-27",
  },
  "cuda-l2-cache-logs": {
    title: "CUDA: L2 cache of a B200 (132,644,864 bytes) in a public performance model (2026)",
    url: "https://github.com/search?q=132644864+B200&type=code",
    retrievedOn: "2026-11-28",
  },
  "hl-smi-logs": {
    title:
      "hl-smi: memory of Gaudi 2 (HL-225, 98,304 MiB) and Gaudi 3 (HL-325L, 131,072 MiB) in public logs (2024 and 2025)",
    url: "https://github.com/search?q=%22HL-325L%22+131072MiB&type=code",
    retrievedOn: "2026-11-27",
  },
  "linux-memory-logs": {
    title:
      "Linux and tegrastats: memory of DGX Spark (125,506,464 KiB) and Jetson AGX Orin (62,780 MiB) and of Jetson Orin Nano 8 GB (7,620 MiB), Orin NX 16 GB (15,656) and Thor T5000 (125,772) in public logs (2025 and 2026)",
    url: "https://github.com/search?q=125506464Ki&type=code",
    retrievedOn: "2026-11-27",
  },
  "npu-smi-logs": {
    title:
      "npu-smi: memory of Ascend 910B1 to 910B3 and of a die of Ascend 910C (65,536 MB) in public logs (2024 to 2026)",
    url: "https://github.com/search?q=npu-smi+%2265536%22+910B3&type=code",
    retrievedOn: "2026-11-27",
  },
  "nvidia-smi-logs": {
    title:
      "nvidia-smi: memory of GH200 96 GB and H20 (97,871 MiB), L40 and L20 (46,068), A2 and A16 (15,356), RTX cards of the RTX 30 to 50 series, RTX A4000 to RTX PRO 5000 in public logs (2023 to 2026)",
    url: "https://github.com/search?q=97871MiB&type=code",
    retrievedOn: "2026-11-27",
  },
  "sysctl-memory-logs": {
    title:
      "macOS: hw.memsize of Macs with Apple silicon in public logs (a Mac of 128 GB: 137,438,953,472 bytes; 2021 to 2026)",
    url: "https://github.com/search?q=%22hw.memsize%3A+137438953472%22&type=code",
    retrievedOn: "2026-11-27",
  },
  "xla-out-of-memory-logs": {
    title:
      "XLA: capacities in out-of-memory messages of TPU v3 (15.48 G a core), v4 (30.75), v5e (15.75), v5p (95.74), v6e (31.25) and v7 (94.75 for each of two devices) in public issues and logs (2021 to 2026)",
    url: "https://github.com/search?q=%22of+31.25G+hbm%22&type=code",
    retrievedOn: "2026-11-27",
  },
} as const satisfies { readonly [key: string]: SourceRecord };

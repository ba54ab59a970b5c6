import { describe, expect, it } from "vitest";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { accelerator } from "./accelerators.ts";

type Figure = (part: Accelerator) => number | undefined;

const memory: Figure = (part) => part.memoryBytes;
const bandwidth: Figure = (part) => part.memoryBandwidthBytesPerSecond;
const power: Figure = (part) => part.thermalDesignPowerWatts;
const link: Figure = (part) => part.scaleUp?.bandwidthBytesPerSecond;
const host: Figure = (part) => part.hostBandwidthBytesPerSecond;
const chip: Figure = (part) => part.onChipMemoryBytes;
const fp32: Figure = (part) => part.peakDenseFlopsPerSecond.fp32;
const bf16: Figure = (part) => part.peakDenseFlopsPerSecond.bf16;
const fp16: Figure = (part) => part.peakDenseFlopsPerSecond.fp16;
const fp8: Figure = (part) => part.peakDenseFlopsPerSecond.fp8;
const fp4: Figure = (part) => part.peakDenseFlopsPerSecond.fp4;
const int8: Figure = (part) => part.peakDenseFlopsPerSecond.int8;

/** Figures of a second source, in SI units, with the relative tolerance that its rounding requires. */
const published: readonly (readonly [
  source: string,
  rows: readonly (readonly [id: string, figure: Figure, value: number, tolerance: number])[],
])[] = [
  [
    "the article's T3, I2: H200 with 141 GB of HBM3e at 4.8 TB/s, NVLink at 900 GB/s both ways",
    [
      ["h200-sxm", bandwidth, 4.8e12, 0],
      ["h200-sxm", memory, 141 * 2 ** 30, 0.005],
      ["h200-sxm", link, 900e9 / 2, 0],
    ],
  ],
  [
    "NVIDIA ai-dynamo/aiconfigurator 095f58a, systems/*.yaml",
    [
      ["a100-sxm4-80gb", memory, 85_899_345_920, 0],
      ["a100-sxm4-80gb", bandwidth, 2.039e12, 0],
      ["a100-sxm4-80gb", int8, 624e12, 0],
      ["a100-pcie-80gb", bandwidth, 1.935e12, 0],
      ["a30", bf16, 165e12, 0],
      ["a30", memory, 25_769_803_776, 0],
      ["l4", bandwidth, 300e9, 0],
      ["l4", power, 72, 0],
      ["l40s", bf16, 362.05e12, 0],
      ["h100-pcie", bf16, 756.5e12, 0.001],
      ["h100-sxm", bf16, 989e12, 0.001],
      ["h100-sxm", memory, 80 * 2 ** 30, 0.005],
      ["b200", bandwidth, 7.7e12, 0.04],
      ["b200", fp4, 9e15, 0],
      ["b200", power, 1000, 0],
      ["b300", memory, 288_400_343_040, 0],
      ["b300", int8, 153.5e12, 0],
      ["b300", fp4, 14e15, 0.04],
      ["gb200", memory, 198_674_743_296, 0],
      ["gb200", bf16, 2.5e15, 0],
      ["gb300", fp4, 15e15, 0],
      ["gb300", power, 1400, 0],
      ["rtx-pro-6000-blackwell", memory, 102_641_958_912, 0],
      ["rtx-pro-6000-blackwell", bf16, 467.8e12, 0.001],
      ["arc-pro-b60", bandwidth, 456e9, 0],
    ],
  ],
  [
    "Epoch AI hardware table, snapshot 263c40a",
    [
      ["v100-sxm2-32gb", fp16, 125e12, 0],
      ["t4", bandwidth, 320e9, 0],
      ["h20", bf16, 148e12, 0],
      ["mi250", int8, 362.1e12, 0],
      ["mi300x", bf16, 1307.4e12, 0],
      ["mi300x", int8, 2614.9e12, 0],
      ["mi300a", bf16, 980.6e12, 0],
      ["mi325x", bandwidth, 6e12, 0],
      ["mi355x", bf16, 2340e12, 0.08],
      ["gaudi2", fp8, 865e12, 0],
      ["gaudi3", bf16, 1678e12, 0.1],
      ["tpu-v4", bf16, 275e12, 0],
      ["tpu-v5e", power, 140, 0],
      ["tpu-v5p", int8, 918e12, 0],
      ["tpu-v6e", bandwidth, 1.64e12, 0.002],
      ["tpu-v7", fp8, 4614e12, 0],
      ["trainium2", fp8, 1299e12, 0],
      ["inferentia2", bf16, 190e12, 0],
      ["groq-lpu-v1", bandwidth, 80e12, 0],
      ["groq-lpu-v1", int8, 750e12, 0],
      ["cerebras-wse3", bandwidth, 21e15, 0],
      ["cerebras-wse3", memory, 44e9, 0],
      ["rtx-4090", bandwidth, 1008e9, 0],
      ["rtx-3090", fp32, 35.58e12, 0],
    ],
  ],
  [
    "AMD, GPU specifications of ROCm 7.13: memory in GiB",
    [
      ["mi210", memory, 64 * 2 ** 30, 0],
      ["mi300x", memory, 192 * 2 ** 30, 0],
      ["mi325x", memory, 256 * 2 ** 30, 0],
      ["mi355x", memory, 288 * 2 ** 30, 0],
    ],
  ],
  [
    "Modal, memory that the driver reports (pull request 2797)",
    [
      ["h100-sxm", memory, 81_559 * 2 ** 20, 0],
      ["a100-sxm4-80gb", memory, 81_920 * 2 ** 20, 0],
      ["a100-sxm4-40gb", memory, 40_960 * 2 ** 20, 0],
      ["a10", memory, 23_028 * 2 ** 20, 0],
      ["l40s", memory, 46_068 * 2 ** 20, 0],
      ["l4", memory, 23_034 * 2 ** 20, 0],
      ["t4", memory, 15_360 * 2 ** 20, 0],
    ],
  ],
  [
    "AWS Neuron documentation v2.29.1",
    [
      ["trainium3", memory, 144 * 2 ** 30, 0.001],
      ["trainium3", bandwidth, 4.9e12, 0],
      ["trainium3", fp8, 2517e12, 0],
      ["trainium3", fp32, 183e12, 0],
      ["trainium3", link, 2.56e12 / 2, 0],
      ["trainium1", int8, 380e12, 0],
      ["trainium1", bandwidth, 820 * 2 ** 30, 0.001],
    ],
  ],
  [
    "ML Engineering 744d01e, tables of links and of peaks",
    [
      ["mi300x", link, 448e9, 0],
      ["mi355x", link, 535.5e9, 0],
      ["gaudi3", link, 600e9, 0],
      ["b200", link, 900e9, 0],
      ["rubin", fp4, 35e15, 0],
      ["rubin", link, 1.8e12, 0],
    ],
  ],
  [
    "Qualcomm, Cloud AI SDK: architecture of the cards",
    [
      ["qaic100-standard", bandwidth, 137e9, 0],
      ["qaic100-standard", host, 16e9, 0],
      ["qaic100-pro", int8, 375e12, 0],
      ["qaic100-ultra", bandwidth, 548e9, 0],
      ["qaic100-ultra", fp16, 290e12, 0],
      ["qaic100-ultra", power, 150, 0],
    ],
  ],
  [
    "Tenstorrent, specifications of the Blackhole and Wormhole cards",
    [
      ["blackhole-p100", bandwidth, 448e9, 0],
      ["blackhole-p150", bandwidth, 512e9, 0],
      ["blackhole-p150", power, 300, 0],
      ["blackhole-p150", chip, 210 * 2 ** 20, 0],
      ["wormhole-n150", fp8, 262e12, 0],
      ["wormhole-n150", fp16, 74e12, 0],
      ["wormhole-n300-asic", fp8, 466e12 / 2, 0],
      ["wormhole-n300-asic", chip, 96 * 2 ** 20, 0],
    ],
  ],
  [
    "AMD at Hot Chips 2025, by WCCFTech: MI350X at 2.2 GHz of the MI355X's 2.4, and 1,000 W",
    [
      ["mi350x", power, 1000, 0],
      ["mi350x", fp8, (5033e12 * 2.2) / 2.4, 0.001],
    ],
  ],
  [
    "A. Zolotukhin, Intel Arc Pro B70 deep dive (2026-05-18)",
    [
      ["arc-pro-b70", memory, 32 * 2 ** 30, 0],
      ["arc-pro-b70", bandwidth, 608e9, 0],
      ["arc-pro-b70", int8, 367e12, 0],
      ["arc-pro-b70", power, 230, 0],
    ],
  ],
  ["Linley Newsletter of 2020-11-10: 480 GB/s both ways for a Groq chip", [["groq-lpu-v1", link, 240e9, 0]]],
];

describe.each(published)("%s", (_source, rows) => {
  it.each(rows)("%s", (id, figure, value, tolerance) => {
    const stated = figure(accelerator(id) as Accelerator) ?? Number.NaN;
    expect(Math.abs(stated / value - 1)).toBeLessThanOrEqual(tolerance + 1e-9);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hardwareNames } from "../../calibration/hardwareNames.ts";
import { accelerator, accelerators } from "./accelerators.ts";

/** Generations of each vendor, oldest first. */
const lineages: readonly (readonly string[])[] = [
  ["pascal", "volta", "turing", "ampere", "hopper", "blackwell", "blackwell-ultra", "rubin"],
  ["turing", "ampere-consumer", "ada", "blackwell-consumer"],
  ["vega20", "cdna1", "cdna2", "cdna3", "cdna4", "cdna5"],
  ["rdna3", "rdna4"],
  ["xe-hpg", "xe2"],
  ["maia", "maia-200"],
  ["gaudi1", "gaudi2", "gaudi3"],
  ["tpu-v3", "tpu-v4", "tpu-v5e", "tpu-v6e", "tpu-v7"],
  ["tpu-v4", "tpu-v5p", "tpu-v7"],
  ["neuron-v1", "neuron-v2", "neuron-v3", "neuron-v4"],
  ["apple-m1", "apple-m2", "apple-m3", "apple-m4", "apple-m5"],
  ["wse-2", "wse-3"],
  ["lpu-v1", "lpu-v3"],
  ["ipu-mk2", "ipu-mk2-wow"],
  ["wormhole", "blackhole"],
  ["xeon-emerald-rapids", "xeon-granite-rapids"],
  ["da-vinci", "da-vinci-2-die"],
];

/** Accelerators and their successors. */
const successions: readonly (readonly [earlier: string, later: string])[] = [
  ["v100-sxm2-16gb", "v100-sxm2-32gb"],
  ["a100-sxm4-40gb", "a100-sxm4-80gb"],
  ["a100-pcie-40gb", "a100-pcie-80gb"],
  ["h100-sxm", "h200-sxm"],
  ["gh200-96gb", "gh200-144gb"],
  ["b200", "b300"],
  ["mi300x", "mi325x"],
  ["apple-m1-max", "apple-m1-ultra"],
  ["apple-m2-max", "apple-m2-ultra"],
  ["rtx-4070-ti", "rtx-4070-ti-super"],
  ["rtx-3090", "rtx-3090-ti"],
];

/** Accelerators that the catalogue must include, one or more for each product line. */
const promised: readonly string[] = [
  ...["v100-sxm2-32gb", "t4", "a10", "l4", "l40s", "a100-sxm4-40gb", "a100-sxm4-80gb", "a100-pcie-40gb"],
  ...["a100-pcie-80gb", "h100-sxm", "h100-pcie", "h100-nvl", "h200-sxm", "h200-nvl", "b200", "b300", "gb200", "gb300"],
  ...["gh200-96gb", "rubin", "dgx-spark-gb10", "jetson-agx-orin-64gb"],
  ...["mi210", "mi250", "mi250x", "mi300a", "mi300x", "mi325x", "mi350x", "mi355x"],
  ...["gaudi2", "gaudi3", "intel-max-1550", "arc-pro-b50", "arc-pro-b60", "arc-pro-b70"],
  ...["tpu-v3", "tpu-v4", "tpu-v5e", "tpu-v5p", "tpu-v6e", "tpu-v7"],
  ...["inferentia1", "inferentia2", "trainium1", "trainium2", "trainium3"],
  ...["groq-lpu-v1", "groq-3-lpu", "cerebras-wse2", "cerebras-wse3", "sambanova-sn40l", "graphcore-bow"],
  ...["apple-m1-max", "apple-m2-ultra", "apple-m3-max", "apple-m4-max"],
  ...["maia-200", "rtx-5080", "rtx-5070-ti", "rtx-5070", "rtx-5060-ti-16gb", "rtx-pro-5000-blackwell", "rtx-a5000"],
  ...["rtx-pro-4000-blackwell", "l20", "a2", "a16-quarter", "arc-b580", "arc-a770-16gb", "mi100", "mi50-32gb", "p40"],
  ...["radeon-pro-w7900", "radeon-pro-w7800", "rx-9070-xt", "jetson-thor-t5000", "jetson-orin-nx-16gb", "h20-141gb"],
  ...[
    "jetson-orin-nano-8gb",
    "apple-m1-pro",
    "apple-m2-pro",
    "apple-m3-pro",
    "apple-m4-pro",
    "apple-m5",
    "apple-m5-max",
  ],
  ...["rtx-3090", "rtx-4090", "rtx-5090", "rx-7900-xtx", "rtx-pro-6000-blackwell"],
];

const earliest = (generation: string) =>
  accelerators
    .filter(([, part]) => part.generation === generation)
    .map(([, part]) => part.releasedOn)
    .sort()[0] ?? "";

/** Whether a date (or month, or year) is not after another. */
const notAfter = (earlier: string, later: string) => earlier.slice(0, later.length) <= later;

describe("generations", () => {
  it.each(lineages)("are released in order: %s", (...lineage) => {
    for (const [index, generation] of lineage.entries()) {
      expect(earliest(generation), generation).not.toBe("");
      const next = lineage[index + 1];
      if (next !== undefined) expect(notAfter(earliest(generation), earliest(next)), next).toBe(true);
    }
  });

  it.each(successions)("releases %s before %s", (earlier, later) => {
    expect(notAfter(accelerator(earlier)?.releasedOn ?? "9", accelerator(later)?.releasedOn ?? "0")).toBe(true);
  });

  it("share numeric formats, except those an accelerator lacks", () => {
    const hopper = accelerators.filter(([, part]) => part.generation === "hopper");
    for (const [name, part] of hopper) expect(part.peakDenseFlopsPerSecond.fp8, name).toBeGreaterThan(0);
    for (const [name, part] of hopper) expect(part.peakDenseFlopsPerSecond.fp4, name).toBeUndefined();
  });
});

describe("coverage", () => {
  it("has at least 60 accelerators", () => {
    expect(accelerators.length).toBeGreaterThanOrEqual(60);
  });

  it.each(promised)("has %s", (id) => {
    expect(accelerator(id)?.id).toBe(id);
  });

  it("has every accelerator that measurements name", () => {
    const rows: readonly { hardware: string }[] = JSON.parse(
      readFileSync("calibration/measurements/inference.json", "utf8"),
    );
    for (const name of new Set(rows.map(({ hardware }) => hardware))) expect(hardwareNames).toHaveProperty([name]);
    for (const [name, id] of Object.entries(hardwareNames)) expect(accelerator(id)?.id, name).toBe(id);
  });
});

import { logSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { accelerators } from "./accelerators.ts";

const [gigabyte, gibibyte] = [1e9, 2 ** 30];
const unchecked = /not checked against a driver/i;

/**
 * Accelerators whose capacity is the vendor's figure, without a public driver log; decimal or binary by analogy with similar
 * products.
 */
const notChecked: readonly string[] = [
  ...[
    "mi455x",
    "ryzen-ai-max-395",
    "inferentia1",
    "cerebras-wse2",
    "cerebras-wse3",
    "graphcore-bow",
    "graphcore-gc200",
  ],
  ...["groq-lpu-v1", "ascend-950dt", "gaudi1", "intel-max-1550", "mtia-v2", "maia-100", "b100", "groq-3-lpu"],
  ...["h100-hbm2e-96gb", "rubin", "qaic100-pro", "qaic100-standard", "qaic100-ultra", "sambanova-sn40l"],
  "maia-200",
  ...["blackhole-p100", "blackhole-p150", "wormhole-galaxy-asic", "wormhole-n150", "wormhole-n300-asic"],
];

describe("capacities reported by drivers", () => {
  it("are marked when no log was found, for the listed accelerators", () => {
    const marked = accelerators.filter(([, { provenance }]) => unchecked.test(provenance.memory.conflict ?? ""));
    expect(marked.map(([, { id }]) => id).sort()).toEqual([...notChecked].sort());
  });

  it("are not a round number of gigabytes, unless marked", () => {
    const round = accelerators.filter(([, { memoryBytes }]) => memoryBytes % gigabyte === 0).map(([, { id }]) => id);
    for (const id of round) expect(notChecked).toContain(id);
  });

  it("quote the driver's report when a log is the source", () => {
    const logged = accelerators.filter(([, { provenance }]) =>
      provenance.memory.sources.some((source) => Object.hasOwn(logSources, source)),
    );
    expect(logged.length).toBeGreaterThan(25);
    for (const [, { id, provenance }] of logged)
      expect(provenance.memory.conflict, id).toMatch(/report|gives programs/);
  });

  it.each([
    ["gh200-96gb", 97_871 * 2 ** 20, "nvidia-smi in public logs"],
    ["h20", 97_871 * 2 ** 20, "nvidia-smi in public logs"],
    ["rtx-4080", 16_376 * 2 ** 20, "nvidia-smi in public logs"],
    ["rtx-5070", 12_227 * 2 ** 20, "nvidia-smi in public logs"],
    ["l20", 46_068 * 2 ** 20, "nvidia-smi in public logs"],
    ["a16-quarter", 15_356 * 2 ** 20, "nvidia-smi in public logs"],
    ["tpu-v6e", 31.25 * gibibyte, "XLA out-of-memory messages"],
    ["tpu-v5p", 95.74 * gibibyte, "XLA out-of-memory messages"],
    ["tpu-v5e", 15.75 * gibibyte, "XLA out-of-memory messages"],
    ["gaudi3", 131_072 * 2 ** 20, "hl-smi in public logs"],
    ["mi300x", 191.98 * gibibyte, "ROCm/TransformerEngine#79"],
    ["apple-m4-max", 137_438_953_472, "hw.memsize of a Mac of 128 GB"],
  ])("agree with driver reports for %s: %d bytes (%s)", (id, bytes) => {
    const [, part] = accelerators.find(([, { id: candidate }]) => candidate === id) ?? [];
    expect(Math.abs((part?.memoryBytes ?? 0) / bytes - 1)).toBeLessThan(0.001);
  });
});

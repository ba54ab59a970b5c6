import * as acceleratorCatalogue from "llm-economics/accelerators";
import type { Accelerator } from "llm-economics/hardware";
import { describe, expect, it } from "vitest";

const parts = new Map(Object.values<Accelerator>(acceleratorCatalogue).map((part) => [part.id, part]));

/** Precisions whose rates a document gives for the parts that cite it. */
const columns: { readonly [source: string]: string } = {
  "amd-mi100-architecture": "fp64 fp32 bf16 fp16",
  "epoch-ai-ml-hardware-table": "fp64 fp32",
  "gpu-specs": "fp32 tf32 bf16 fp16 int8 int4",
  "graphcore-docs-bow-2000-datasheet": "fp16",
  "huggingface-tasks-0-21-54-hardware": "fp32",
  "llm-analysis-gpu-configs": "fp16 int8 int4",
  "llm-prof": "fp16 int8",
  "ml-engineering-accelerators": "tf32 bf16 fp16 fp8 int8 fp6 fp4",
  "nvidia-ai-dynamo-aiconfigurator-systems-yaml": "bf16 fp8 int8 fp4",
  "techpowerup-gpu-database": "fp64 fp32",
  "tenstorrent-documentation-wormhole-and-blackhole-cards": "fp16 fp8",
  "zinc-intel-arc-b-series-reference": "fp32 int8",
};

/** Rates of matrices that Epoch's table gives for some parts only. */
const epochCells: { readonly [id: string]: string } = {
  "intel-max-1550": "bf16 fp16",
  l20: "tf32 bf16 fp16 int8",
  mi300a: "tf32 bf16 fp16 int8",
};

/** Precisions that words of a note cover. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b32, 16, 8 and 4 bits/, "tf32 bf16 fp16 fp8 int8 fp4 int4"],
  [/\b16(-bit\b|( and 8)? bits)/, "bf16 fp16"],
  [/\b8 bits/, "fp8 int8"],
  [/\b4 bits/, "fp4 int4"],
  [/\bshader rate/, "fp32"],
];

/** Names by which notes refer to another part of the catalogue. */
const references: { readonly [name: string]: string } = {
  "A100 SXM4": "a100-sxm4-80gb",
  "AGX Orin": "jetson-agx-orin-64gb",
  "Arc Pro B60": "arc-pro-b60",
  "H100 NVL": "h100-nvl",
  "H100 SXM5": "h100-sxm",
  "H20 with 96 GB": "h20",
  MI300X: "mi300x",
  MI355X: "mi355x",
  n150: "wormhole-n150",
  "RTX 3090": "rtx-3090",
  "RTX 4090": "rtx-4090",
  "RTX 5090": "rtx-5090",
  "RTX PRO 6000": "rtx-pro-6000-blackwell",
  "Radeon AI PRO R9700": "radeon-ai-pro-r9700",
  "RX 7900 XTX": "rx-7900-xtx",
};

/** Precisions of the parts that a note compares with: "As the A100 SXM4", "as in the RTX 3090", "Twice an Arc Pro B60". */
function ofReferences(note: string): string[] {
  return Object.entries(references)
    .filter(([name]) => new RegExp(`\\b([Aa]s( in)? the|Twice an|of a unit of the|clock of the) ${name}\\b`).test(note))
    .flatMap(([, id]) => Object.keys(parts.get(id)?.peakDenseFlopsPerSecond ?? {}));
}

/** Precisions that the note on the rates of a part, or the documents that it cites, cover. */
function covered({ id, provenance }: Accelerator): Set<string> {
  const { sources = [], conflict = "" } = provenance?.peakDense ?? {};
  const named = conflict.match(/\b(FP64|FP32|TF32|BF16|FP16|FP8|INT8|FP6|FP4|INT4)\b/g) ?? [];
  const described = words.filter(([pattern]) => pattern.test(conflict)).map(([, precisions]) => precisions);
  const tabled = sources.map((source) => columns[source] ?? "");
  const lists = [...named.map((name) => name.toLowerCase()), ...described, ...tabled, epochCells[id] ?? ""];
  return new Set([...lists.join(" ").split(" "), ...ofReferences(conflict)]);
}

const derived = [...parts].filter(([, { provenance }]) => /derived|estimated/.test(provenance?.peakDense?.kind ?? ""));

describe("derived and estimated rates", () => {
  it("know the parts that notes refer to", () => {
    expect(Object.values(references).filter((id) => !parts.has(id))).toEqual([]);
  });

  it.each(derived)("are stated by a cited document or explained by the note, for every precision: %s", (_, part) => {
    const known = covered(part);
    expect(Object.keys(part.peakDenseFlopsPerSecond).filter((precision) => !known.has(precision))).toEqual([]);
  });
});

import * as catalogue from "../../src/accelerators/index.ts";
import type { ArithmeticFormat } from "../../src/formats/numericFormat.ts";
import type { Accelerator, AcceleratorFigure, Provenance } from "../../src/hardware/accelerator.ts";
import { bytesPerGigabyte, bytesPerMebibyte, flopsPerTeraflop } from "../../src/units/scale.ts";
import { page, provenanceColumns } from "./provenance.ts";
import { type Column, figure, inOrder, inUnits, table, text } from "./table.ts";

const formats: readonly ArithmeticFormat[] = [
  ...(["fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "int8", "fp6", "fp4", "int4"] as const),
];

const parts: readonly Accelerator[] = inOrder<Accelerator>(catalogue);
const id = text<Accelerator>("id", (part) => part.id);

const identity: readonly Column<Accelerator>[] = [
  id,
  text("name", (part) => part.name),
  text("kind", (part) => part.kind),
  text("generation", (part) => part.generation),
  text("released", (part) => part.releasedOn),
  text("memory", (part) => part.memoryType),
  figure("memory, GB", (part) => inUnits(part.memoryBytes, bytesPerGigabyte)),
  figure("bandwidth, GB/s", (part) => inUnits(part.memoryBandwidthBytesPerSecond, bytesPerGigabyte)),
  figure("on chip, MiB", (part) => inUnits(part.onChipMemoryBytes, bytesPerMebibyte)),
  figure("power, W", (part) => part.thermalDesignPowerWatts),
  figure("price, $", (part) => part.listPriceUsd),
];

const peaks: readonly Column<Accelerator>[] = [
  id,
  ...formats.map((format) =>
    figure<Accelerator>(format, (part) => inUnits(part.peakDenseFlopsPerSecond[format], flopsPerTeraflop)),
  ),
  ...formats.map((format) =>
    figure<Accelerator>(`${format}, sparse`, (part) =>
      inUnits(part.peakSparseFlopsPerSecond?.[format], flopsPerTeraflop),
    ),
  ),
];

const links: readonly Column<Accelerator>[] = [
  id,
  text("link", (part) => part.scaleUp?.name),
  figure("one way, GB/s", (part) => inUnits(part.scaleUp?.bandwidthBytesPerSecond, bytesPerGigabyte)),
  text("topology", (part) => part.scaleUp?.topology),
  figure("domain", (part) => part.scaleUp?.domainAccelerators),
  figure("host, one way, GB/s", (part) => inUnits(part.hostBandwidthBytesPerSecond, bytesPerGigabyte)),
];

interface Origin {
  readonly id: string;
  readonly figures: string;
  readonly provenance: Provenance;
}

/** Returns the provenance rows of an accelerator, one per distinct set of sources. */
function originsOf(part: Accelerator): readonly Origin[] {
  const rows = new Map<string, { figures: string[]; provenance: Provenance }>();
  for (const [name, provenance] of Object.entries(part.provenance) as [AcceleratorFigure, Provenance][]) {
    const key = JSON.stringify([provenance.kind, provenance.sources, provenance.conflict]);
    const row = rows.get(key) ?? { figures: [], provenance };
    row.figures.push(name);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ figures, provenance }) => ({
    ...{ id: part.id, figures: figures.join(", "), provenance },
  }));
}

const origins: readonly Column<Origin>[] = [
  text("id", (row) => row.id),
  text("figures", (row) => row.figures),
  ...provenanceColumns<Origin>((row) => row.provenance),
];

/** Returns the accelerators page: memory and power, peak rates, links and provenance. */
export function acceleratorsPage(): string {
  return page(
    "Accelerators",
    `${parts.length} accelerators. Memory is what programs can use, bandwidth is per direction, and peak rates exclude structured sparsity.`,
    `## Memory and power\n\n${table(identity, parts)}`,
    `## Peak rates, TFLOP/s\n\n${table(peaks, parts)}`,
    `## Links\n\n${table(
      links,
      parts.filter((part) => part.scaleUp ?? part.hostBandwidthBytesPerSecond),
    )}`,
    `## Sources of the figures\n\n${table(origins, parts.flatMap(originsOf))}`,
  );
}

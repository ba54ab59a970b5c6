import * as acceleratorCatalogue from "llm-economics/accelerators";
import type { Accelerator, Interconnect } from "llm-economics/hardware";
import * as interconnects from "llm-economics/interconnects";
import { describe, expect, it } from "vitest";
import { datesOf } from "./datesOf.ts";
import { hardwareSources } from "./sourceKeys.ts";

/** Documents and logs that have no column for a figure, or leave it empty for most parts, so that they alone cannot state it. */
const lacks: { readonly [figure: string]: RegExp } = {
  "memory capacity": /^(how-to-scale-your-model-tpu|llm-viewer-hardware-params-py)$/,
  "memory bandwidth":
    /^(amd-gpu-hardware-specifications|huggingface-tasks-.*|modal-memory-of-gpu-types|skypilot-catalog-.*|.*-logs)$/,
  "memory type":
    /^(amd-gpu-hardware-specifications|epoch-ai-ml-hardware-table|huggingface-tasks-.*|ll[mM].*|modal-memory-of-gpu-types|nvidia-ai-dynamo-.*|skypilot-catalog-.*|.*-logs)$/,
  onChipMemory: /^(huggingface-tasks-.*|llm-.*|nvidia-ai-dynamo-.*|skypilot-catalog-.*|.*-logs)$/,
  peakDense:
    /^(amd-gpu-hardware-specifications|modal-memory-of-gpu-types|skypilot-catalog-.*|techpowerup-gpu-database|.*-logs)$/,
  scaleUp:
    /^(amd-gpu-hardware-specifications|epoch-ai-ml-hardware-table|huggingface-tasks-.*|ml-engineering-accelerators|techpowerup-gpu-database|.*-logs)$/,
  host: /^(amd-gpu-hardware-specifications|epoch-ai-ml-hardware-table|huggingface-tasks-.*|ll[mM].*|ml-engineering-accelerators|modal-memory-of-gpu-types|skypilot-catalog-.*|.*-logs)$/,
  power:
    /^(amd-gpu-hardware-specifications|how-to-scale-your-model-tpu|modal-memory-of-gpu-types|skypilot-catalog-.*)$/,
  release:
    /^(amd-gpu-hardware-specifications|aws-neuron-docs-hardware-architecture|google-cloud-.*|how-to-scale-your-model-tpu|ll[mM].*|nvidia-ai-dynamo-.*|qualcomm-cloud-ai-sdk-docs-architecture|skypilot-catalog-.*|.*-logs)$/,
  listPrice:
    /^(amd-gpu-hardware-specifications|how-to-scale-your-model-tpu|llm-.*|ml-engineering-.*|nvidia-ai-dynamo-.*|tenstorrent-.*)$/,
};

/** Parts announced years before the date that their table gives as their release. */
const announcedEarlier = new Set(["groq-lpu-v1"]);

const figuresOf = (group: string): readonly string[] =>
  group === "memory" ? ["memory capacity", "memory bandwidth", "memory type"] : [group];

const groups = Object.values<Accelerator>(acceleratorCatalogue)
  .flatMap(({ id, releasedOn, provenance }) =>
    Object.entries(provenance).map(([group, { sources, kind }]) => ({ id, releasedOn, group, sources, kind })),
  )
  .filter(({ kind }) => kind !== "estimated" && kind !== "derived");

/** Figures that are often announced weeks before the first sale, which the release dates of such parts give. */
const announcedAhead = new Set(["release", "listPrice"]);

/** Whether the last date in a source's title, if there is one, is not before the release of a part. */
const isNewEnough = (source: string, group: string, releasedOn: string) => {
  const title = hardwareSources[source]?.title ?? "";
  const last = [...datesOf(title)].sort().at(-1);
  const dated = announcedAhead.has(group) ? /(\d{4}(?:-\d{2}){0,2})\)$/.exec(title)?.[1] : last;
  return dated === undefined || dated >= releasedOn.slice(0, dated.length);
};

describe("cited tables", () => {
  it("have a column for the figures that they are cited for", () => {
    const unstated = groups
      .filter(({ kind }) => kind !== "measured")
      .flatMap(({ id, group, sources }) =>
        figuresOf(group)
          .filter((figure) => sources.every((source) => lacks[figure]?.test(source)))
          .map((figure) => `${id}: ${figure} from ${sources.join(", ")}`),
      );
    expect(unstated).toEqual([]);
  });

  it("are not all older than the part", () => {
    const tooOld = groups
      .filter(({ id }) => !announcedEarlier.has(id))
      .filter(({ group, releasedOn, sources }) => !sources.some((source) => isNewEnough(source, group, releasedOn)))
      .map(({ id, group, sources }) => `${id}: ${group} from ${sources.join(", ")}`);
    expect(tooOld).toEqual([]);
  });
});

describe("derived and estimated figures of NVIDIA parts", () => {
  it("say how they follow", () => {
    const silent = Object.values<Accelerator>(acceleratorCatalogue)
      .filter(({ vendor }) => vendor === "NVIDIA")
      .flatMap(({ id, provenance }) =>
        Object.entries(provenance)
          .filter(([, { kind, conflict }]) => (kind === "derived" || kind === "estimated") && conflict === undefined)
          .map(([group]) => `${id}: ${group}`),
      );
    expect(silent).toEqual([]);
  });
});

describe("rates of links that are stated for both directions together", () => {
  const halved = /^half of|both ways/i;
  const provenances = [
    ...Object.values<Interconnect>(interconnects).map(({ id, provenance }) => [id, provenance] as const),
    ...Object.values<Accelerator>(acceleratorCatalogue).map(({ id, provenance }) => [id, provenance.scaleUp] as const),
  ];

  it("are derived, because the catalogue gives one direction", () => {
    const stated = provenances.filter(
      ([, group]) => halved.test(group?.conflict ?? "") && group?.kind !== "derived" && group?.kind !== "estimated",
    );
    expect(stated.map(([id]) => id)).toEqual([]);
  });

  it("are never called the vendor's own where the entry gives both", () => {
    const own = Object.values<Interconnect>(interconnects).filter(
      ({ bothWaysBytesPerSecond, provenance }) =>
        bothWaysBytesPerSecond !== undefined && provenance.kind === "vendor-stated",
    );
    expect(own.map(({ id }) => id)).toEqual([]);
  });
});

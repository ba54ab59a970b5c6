import * as acceleratorCatalogue from "llm-economics/accelerators";
import type { Accelerator } from "llm-economics/hardware";
import { modelSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";

const accelerators = new Map(Object.values<Accelerator>(acceleratorCatalogue).map((part) => [part.id, part]));

/** "AI TOPS" that NVIDIA prints for Blackwell cards: FP4 with sparsity, twice the dense rate. */
const sparseFp4: { readonly [id: string]: number } = {
  "rtx-5060-ti-16gb": 759,
  "rtx-5070": 988,
  "rtx-5070-ti": 1406,
  "rtx-5080": 1801,
  "rtx-5090": 3352,
  "rtx-pro-5000-blackwell": 2064,
};

/** 16-bit tensor rates without sparsity that NVIDIA's data sheets and white papers print, in TFLOPS. */
const dense16: { readonly [id: string]: number } = {
  a10: 125,
  a40: 149.7,
  l40: 181.05,
  "rtx-3080": 59.5,
  "rtx-3090": 71,
  "rtx-4080": 97.5,
  "rtx-4090": 165.2,
  "rtx-6000-ada": 364.2,
  "rtx-a4000": 76.7,
  "rtx-a5000": 111.1,
  "rtx-a6000": 154.8,
};

/** Half a per cent: printed rates have three or four digits. */
const rounding = 0.005;

describe("peak rates", () => {
  it.each(Object.entries(sparseFp4))("are half of the sparse FP4 rate that NVIDIA prints: %s", (id, tera) => {
    const { fp4 = 0 } = accelerators.get(id)?.peakDenseFlopsPerSecond ?? {};
    expect(Math.abs((2 * fp4) / (tera * 1e12) - 1)).toBeLessThan(rounding);
  });

  it.each(Object.entries(dense16))("are the 16-bit rate that NVIDIA prints: %s", (id, tera) => {
    const { fp16 = 0 } = accelerators.get(id)?.peakDenseFlopsPerSecond ?? {};
    expect(Math.abs(fp16 / (tera * 1e12) - 1)).toBeLessThan(rounding);
  });
});

describe("sources of models", () => {
  it("name one document at one address, not several cards", () => {
    const several = Object.entries(modelSources).filter(([, { title }]) => /\b(model cards|READMEs)\b/.test(title));
    expect(several.map(([key]) => key)).toEqual([]);
  });
});

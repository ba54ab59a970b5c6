import * as architectures from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { deepseekV4Pro } from "../../src/architectures/deepseekV4Pro.js";
import { gemma4E2b } from "../../src/architectures/gemma4E2b.js";
import { bf16 } from "../../src/formats/bf16.js";
import type { Architecture } from "../../src/models/architecture.js";
import { attentionFlopsBetween } from "../../src/models/attentionFlopsBetween.js";
import { cacheBytesPerSequence } from "../../src/models/cacheBytesPerSequence.js";
import { servedModel } from "../../src/operations/servedModel.js";
import { stepWork } from "../../src/operations/stepWork.js";
import type { StepWork } from "../../src/operations/work.js";
import { quantize } from "../../src/quantization/quantize.js";

const models: readonly Architecture[] = Object.values(architectures);
const one = { tensor: 1, pipeline: 1, expert: 1, attentionDataParallel: 1, replicas: 1 };
const workOf = (model: Architecture) => stepWork(servedModel(quantize(model, { weights: bf16 })), nvidiaB200, one);

/** FLOPs of attention per decoded token over `context` tokens. */
function decodeFlops({ attentions, stateFlops }: StepWork, context: number): number {
  return attentions.reduce(
    (flops, { layers, decodeFlops: each, visible, indexFlops }) =>
      flops + layers * (each * Math.min(context, visible) + indexFlops * context),
    stateFlops,
  );
}

/** Cache bytes read per decoded token, without index keys and states. */
function readBytes({ attentions }: StepWork, context: number): number {
  return attentions.reduce(
    (bytes, { layers, readBytesPerToken, visible }) => bytes + layers * readBytesPerToken * Math.min(context, visible),
    0,
  );
}

describe("attentionWork", () => {
  it.each(models.map((model) => [model.id, model] as const))(
    "has the FLOPs of decodeFlopsPerToken for %s",
    (_, model) => {
      const work = workOf(model);
      for (const context of [128, 4096, Math.min(32_768, model.maximumContextTokens)]) {
        const expected = attentionFlopsBetween(model, context, context, "absorbed");
        expect(decodeFlops(work, context) / expected, `${context} tokens`).toBeCloseTo(1, 9);
      }
    },
  );

  it("reads caches that are kept by other layers", () => {
    const context = 4096;
    const kept = cacheBytesPerSequence({ architecture: gemma4E2b, contextTokens: context, format: bf16 });
    expect(readBytes(workOf(gemma4E2b), context)).toBeGreaterThan(1.5 * kept);
  });

  it("reads the window and the compressed context of DeepSeek-V4 as separate parts", () => {
    const { attentions } = workOf(deepseekV4Pro);
    const windows = attentions.filter(({ visible }) => visible === 128);
    const selected = attentions.filter(({ visible }) => visible !== 128);
    const layers = deepseekV4Pro.layerGroups.reduce((sum, { count }) => sum + count, 0);
    expect(windows.reduce((sum, part) => sum + part.layers, 0)).toBe(layers);
    expect(selected.every(({ readBytesPerToken }) => readBytesPerToken < 1024)).toBe(true);
  });
});

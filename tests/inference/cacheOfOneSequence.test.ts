import * as architectures from "llm-economics/architectures";
import { describe, expect, it } from "vitest";
import { nvidiaB200 } from "../../src/accelerators/nvidiaB200.js";
import { bf16 } from "../../src/formats/bf16.js";
import { fp8E4m3 } from "../../src/formats/fp8E4m3.js";
import type { NumericFormat } from "../../src/formats/numericFormat.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { Architecture, LayerGroup } from "../../src/models/architecture.js";
import type { Attention } from "../../src/models/attention.js";
import { cacheBytesPerSequence } from "../../src/models/cacheBytesPerSequence.js";
import { quantize } from "../../src/quantization/quantize.js";

const models: readonly Architecture[] = Object.values(architectures);
const accelerator = { ...nvidiaB200, memoryBytes: 1e16 };

/** Cache of one request at its longest on one accelerator, as the memory plan has it. */
function planned(architecture: Architecture, context: number, keyValueCache: NumericFormat, tensorParallel: number) {
  const model = quantize(architecture, { weights: bf16, keyValueCache });
  const plan = { model, accelerator, tensorParallel, inputTokens: context - 1, outputTokens: 1, concurrency: 1 };
  return estimateInference(plan).memory.cacheBytesPerRequest;
}

/** What one of `tensor` accelerators keeps of a layer: key-value heads are divided or repeated, latents and indexes repeated. */
function onRank(attention: Attention, tensor: number): Attention {
  if (attention.kind !== "grouped-query") return attention;
  const keyValueHeads = Math.ceil(attention.keyValueHeads / tensor);
  // As many queries share a key as before; the cache does not depend on them.
  return { ...attention, keyValueHeads, queryHeads: keyValueHeads * (attention.queryHeads / attention.keyValueHeads) };
}

/** What one of `tensor` accelerators keeps of a sequence, by the public function: recurrent states are divided. */
function expected(architecture: Architecture, contextTokens: number, format: NumericFormat, tensor: number): number {
  const bytes = (groups: readonly LayerGroup[]) =>
    groups.length &&
    cacheBytesPerSequence({ architecture: { ...architecture, layerGroups: groups }, contextTokens, format });
  const recurrent = ({ attention }: LayerGroup) => attention?.kind === "linear" || attention?.kind === "state-space";
  const { layerGroups } = architecture;
  const others = layerGroups.filter((group) => !recurrent(group));
  const ranked = others.map((group) => ({ ...group, attention: group.attention && onRank(group.attention, tensor) }));
  return bytes(ranked) + bytes(layerGroups.filter(recurrent)) / tensor;
}

/** The context, or the longest that the model has; a degree of 8, or as many as there are query heads. */
function mostHeads({ layerGroups }: Architecture): number {
  const heads = layerGroups.flatMap(({ attention }) =>
    attention && "queryHeads" in attention ? attention.queryHeads : [],
  );
  return Math.min(8, ...heads);
}

describe("KV cache per sequence in a memory plan", () => {
  it.each(models.map((model) => [model.id, model] as const))("equals cacheBytesPerSequence for %s", (_, model) => {
    for (const context of [4096, 32_768, Infinity].map((tokens) => Math.min(tokens, model.maximumContextTokens))) {
      for (const format of [bf16, fp8E4m3]) {
        for (const tensor of [1, mostHeads(model)]) {
          const ratio = planned(model, context, format, tensor) / expected(model, context, format, tensor);
          expect(ratio, `${context} tokens, ${format.id}, ${tensor} accelerators`).toBeCloseTo(1, 9);
        }
      }
    }
  });
});

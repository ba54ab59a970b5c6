import { nf4 } from "llm-economics/formats";
import { bf16Adam } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { attentionValues, softmaxHeads } from "../../src/training/memory/saved/attentionValues.js";
import {
  type EagerForm,
  eagerCheckpoint,
  eagerHeadTensors,
  eagerLayerTensors,
} from "../../src/training/memory/saved/eagerTensors.js";
import { fusedLayerTensors } from "../../src/training/memory/saved/fusedTensors.js";
import type { SavedTensor } from "../../src/training/memory/saved/savedTensor.js";
import { attention, experts, gated } from "./smallModel.ts";

/** Bytes per token of the residual stream and inside the blocks. */
function sums(tensors: readonly SavedTensor[]) {
  const total = { residual: 0, inner: 0 };
  for (const { along, bytesPerToken, count } of tensors) total[along] += bytesPerToken * count;
  return [total.residual, total.inner];
}

const latent = { queryHeads: 4, queryRank: 3, keyValueRank: 5, noRotaryHeadSize: 2, rotaryHeadSize: 1 };
const linear = { kind: "linear", keyHeads: 2, keyHeadSize: 3, valueHeads: 4, valueHeadSize: 2 };
const plain = { ...gated, gating: "plain" };
const shared = { ...experts, sharedIntermediateSize: 3 };
const narrow = { ...experts, latentSize: 6 };

describe("attentionValues", () => {
  // Queries 8, keys 4, values 4 and output 8; a gate keeps the output three times.
  it.each([
    [attention, 0, 24, 4],
    [{ ...attention, keyValueProjection: "none" }, 0, 16, 4],
    [{ ...attention, keyValueProjection: "shared" }, 0, 20, 4],
    [{ ...attention, keyValueProjection: "shared-cached-apart" }, 0, 24, 4],
    [{ ...attention, valueHeadSize: 3 }, 0, 30, 4],
    [{ ...attention, outputGate: "per-channel" }, 0, 40, 4],
    [{ ...attention, outputGate: "per-head" }, 0, 24, 4],
    [{ ...attention, queryRank: 3 }, 3, 24, 4],
    [{ kind: "latent", ...latent, valueHeadSize: 2 }, 9, 40, 4],
    [linear, 0, 48, 0],
    [{ ...linear, outputGate: "per-channel" }, 0, 64, 0],
    [{ kind: "state-space", heads: 4, headSize: 2, groups: 1, stateSize: 3 }, 0, 44, 0],
  ])("of %o are %d in the stream, %d inside, and %d softmax heads", (mixer, stream, inner, heads) => {
    expect(attentionValues(mixer as never)).toEqual({ stream, inner });
    expect(softmaxHeads(mixer as never)).toBe(heads);
  });

  it("has no softmax heads without attention", () => {
    expect(softmaxHeads(null)).toBe(0);
  });
});

describe("fused kernels", () => {
  const form = { hiddenSize: 8, recomputation: "selective", scoreTokens: 0, inputBytes: 2 };
  // Two blocks: 16 bytes of stream and 16 bytes of product input each; attention 48 + 16; gate, up and product 32 each.
  it.each([
    [{}, {}, 64, 160],
    [{}, { recomputation: "none", scoreTokens: 10 }, 64, 240],
    [{}, { inputBytes: 1 }, 48, 144],
    [{}, { recomputation: "full" }, 16, 0],
    [{}, { recomputation: "elementwise" }, 32, 128],
    [{}, { recomputation: "alternate-products" }, 32, 84],
    [{ attention: null }, {}, 32, 96],
    [{ attention: null }, { recomputation: "alternate-products" }, 24, 32],
    [{ feedForward: null }, {}, 32, 64],
    [{ feedForward: null }, { recomputation: "alternate-products" }, 24, 52],
    [{ feedForward: plain }, {}, 64, 128],
    [{ feedForward: plain }, { recomputation: "alternate-products" }, 32, 68],
    [{ feedForward: experts }, {}, 64, 156],
    [{ feedForward: shared }, {}, 64, 174],
    [{ feedForward: narrow }, {}, 64, 148],
    [{ feedForward: experts }, { recomputation: "alternate-products" }, 24, 88],
    [{ feedForward: shared }, { recomputation: "alternate-products" }, 32, 94],
    [{ feedForward: narrow }, { recomputation: "alternate-products" }, 24, 84],
    [{ attention: { ...attention, queryRank: 3 } }, {}, 70, 160],
  ])("of %o with %o save %d bytes in the stream and %d inside", (layer, change, residual, inner) => {
    const group = { count: 1, attention, feedForward: gated, ...layer };
    expect(sums(fusedLayerTensors(group as never, { ...form, ...change } as never))).toEqual([residual, inner]);
  });
});

describe("eager operators", () => {
  const form: EagerForm = { hiddenSize: 8, autocast: "off", dropout: 0, gelu: "operators" };
  const autocast = { autocast: "on" };
  const adapters = (change: object = {}) => ({ adapters: { rank: 2, ...change } });
  const gpt = { feedForward: plain };
  // A norm saves 32 + 4 bytes and its gain's input of 16, products 16; attention 48 + 16; the gated product 4 x 32.
  it.each([
    [{}, {}, 136, 192],
    [{}, autocast, 216, 192],
    [{}, { dropout: 0.1 }, 152, 192],
    [{ attention: null }, {}, 68, 128],
    [{ attention: null }, { dropout: 0.1 }, 76, 128],
    [{ attention: null, normParameters: 8 }, {}, 68, 128],
    [{ feedForward: null }, {}, 68, 64],
    [{ feedForward: null }, { dropout: 0.1 }, 76, 64],
    [{ normParameters: 8 }, {}, 68, 192],
    [{ normParameters: 16 }, {}, 68, 192],
    [{ normParameters: 17 }, {}, 136, 192],
    [gpt, {}, 80, 224],
    [gpt, autocast, 112, 320],
    [gpt, { gelu: "kernel" }, 80, 128],
    [gpt, { gelu: "kernel", ...adapters() }, 216, 128],
    [{ attention: { ...attention, queryKeyNorm: "per-head" } }, {}, 136, 288],
    [{ attention: { ...attention, queryKeyNorm: "none" } }, {}, 136, 192],
    [{ attention: { ...attention, outputGate: "per-head" } }, autocast, 232, 192],
    [{ feedForward: experts }, {}, 168, 208],
    [{ feedForward: shared }, {}, 168, 232],
    [{ feedForward: shared }, autocast, 264, 232],
    [{ feedForward: narrow }, autocast, 248, 192],
    // FP32 adapters save their input and 8 bytes each; the gain of a norm is frozen.
    [{}, adapters(), 288, 256],
    [{}, adapters({ targets: "query-value" }), 152, 160],
    [{}, adapters({ dropout: 0.1 }), 408, 376],
    [{}, adapters({ recipe: bf16Adam }), 132, 208],
    [{}, adapters({ recipe: bf16Adam, targets: "query-value" }), 96, 160],
    [{}, adapters({ baseFormat: nf4 }), 336, 304],
    [{}, adapters({ baseFormat: nf4, recipe: bf16Adam }), 148, 224],
    [{ normParameters: 8 }, adapters(), 252, 256],
  ])("of %o with %o save %d bytes in the stream and %d inside", (layer, change, residual, inner) => {
    const group = { count: 1, attention, feedForward: gated, ...layer };
    expect(sums(eagerLayerTensors(group as never, { ...form, ...change } as never))).toEqual([residual, inner]);
  });

  it("save the inputs of the final norm and the head, and of a recomputed layer", () => {
    expect(sums(eagerHeadTensors(form, false))).toEqual([68, 0]);
    expect(sums(eagerHeadTensors(form, true))).toEqual([40, 0]);
    expect(sums(eagerHeadTensors({ ...form, adapters: { rank: 2 } }, false))).toEqual([36, 0]);
    expect(sums([eagerCheckpoint(form)])).toEqual([16, 0]);
    expect(sums([eagerCheckpoint({ ...form, autocast: "on" })])).toEqual([32, 0]);
  });
});

import type { Architecture, LayerGroup } from "../models/architecture.js";
import { parameterCount } from "../models/parameterCount.js";
import { unknownContextTokens } from "../models/unknownContextTokens.js";
import { billion, million, trillion } from "../units/scale.js";
import type { MeasuredTrainingModel } from "./trainingMeasurement.js";
import { type NamedParts, partNamed } from "./validation.js";

/** Vocabulary size if a table does not state it: GPT-2's, padded, as in most older tables. */
const defaultVocabulary = 51_200;
/** Head size if a table does not state the number of heads. */
const usualHeadSize = 128;

/** Layers of published GPT models by number of parameters, for interpolation. */
const gptLayers: readonly (readonly [parameters: number, layers: number])[] = [
  [125e6, 12],
  [350e6, 24],
  [1.3e9, 24],
  [2.7e9, 32],
  [13e9, 40],
  [175e9, 96],
  [530e9, 105],
  [trillion, 128],
];

type Shape = Required<Omit<MeasuredTrainingModel, "params" | "seqLen" | "hfId">>;

function shaped(
  model: { readonly [Key in keyof Shape]: NonNullable<Shape[Key]> },
  gating: "gated" | "plain",
): Architecture {
  const { name, layers, hidden, heads, kvHeads, ffn, vocab } = model;
  return {
    id: "measured",
    name,
    hiddenSize: hidden,
    vocabularySize: vocab,
    maximumContextTokens: unknownContextTokens,
    embedding: gating === "gated" ? "untied" : "tied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: layers,
        attention: {
          kind: "grouped-query",
          queryHeads: heads,
          keyValueHeads: kvHeads,
          headSize: Math.round(hidden / heads),
        },
        feedForward: { kind: "dense", intermediateSize: ffn, gating },
      },
    ],
  };
}

/** The number of parameters in a model name, such as "GPT 5B". */
function parametersInName(name: string): number | undefined {
  const [, amount, unit] = /(\d+(?:\.\d+)?) ?([BM])\b/i.exec(name) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit?.toUpperCase() === "M" ? million : billion);
}

/** The number of layers of a GPT model with a given number of parameters, interpolated between published models. */
function usualLayers(parameters: number): number {
  const above = gptLayers.findIndex(([size]) => size > parameters);
  const below = Math.max(0, above < 0 ? gptLayers.length - 2 : above - 1);
  const [from, to] = [gptLayers[below], gptLayers[below + 1]];
  if (!from || !to) return 1;
  const share = Math.log(parameters / from[0]) / Math.log(to[0] / from[0]);
  return Math.max(1, Math.round(from[1] * (to[1] / from[1]) ** share));
}

/** The stated layers and hidden size, or those of a GPT model with the same number of parameters, 12 x layers x hidden^2. */
function sizeOf({
  name,
  params = parametersInName(name),
  layers,
  hidden,
  vocab = defaultVocabulary,
}: MeasuredTrainingModel) {
  if (hidden !== undefined) {
    if (layers !== undefined) return { layers, hidden };
    if (params === undefined) return undefined;
    return { layers: Math.max(1, Math.round((params - vocab * hidden) / (12 * hidden * hidden))), hidden };
  }
  if (params === undefined) return undefined;
  const count = layers ?? usualLayers(params);
  const heads = Math.round(Math.sqrt(params / 12 / count) / usualHeadSize);
  return { layers: count, hidden: usualHeadSize * Math.max(1, heads) };
}

/** An architecture from the stated dimensions, plain or gated, whichever is closer to the stated number of parameters; undefined if too little is stated. */
function statedArchitecture(model: MeasuredTrainingModel): Architecture | undefined {
  const size = sizeOf(model);
  if (!size) return undefined;
  const { hidden, layers } = size;
  const { name, params, heads = Math.max(1, Math.round(hidden / usualHeadSize)), vocab = defaultVocabulary } = model;
  const { kvHeads = heads, ffn = 4 * hidden } = model;
  const shape = { name, layers, hidden, heads, kvHeads, ffn, vocab };
  const [plain, gated] = [shaped(shape, "plain"), shaped(shape, "gated")];
  if (params === undefined || model.ffn === undefined) return plain;
  const distance = (architecture: Architecture) => Math.abs(parameterCount(architecture).total - params);
  return distance(gated) < distance(plain) ? gated : plain;
}

/** A model cut to its first layers, as trained by proxy runs. */
function firstLayers(architecture: Architecture, layers: number): Architecture {
  let remaining = layers;
  const layerGroups: LayerGroup[] = [];
  for (const group of architecture.layerGroups) {
    const count = Math.min(remaining, group.count);
    if (count > 0) layerGroups.push({ ...group, count });
    remaining -= count;
  }
  return { ...architecture, layerGroups };
}

/** The architecture of a row: by name, cut to its first layers for a proxy run, or from the stated dimensions. */
export function measuredTrainingArchitecture(
  model: MeasuredTrainingModel,
  { architectures }: NamedParts,
): Architecture | undefined {
  const [, base, layers] = /^(.*) \(proxy, (\d+) layers?\)$/.exec(model.name) ?? [];
  const whole = base === undefined ? undefined : partNamed(architectures, base);
  if (whole) return firstLayers(whole, Number(layers));
  const named = partNamed(architectures, model.name);
  const repository = model.hfId === undefined ? undefined : partNamed(architectures, model.hfId);
  return named ?? repository ?? statedArchitecture(model);
}

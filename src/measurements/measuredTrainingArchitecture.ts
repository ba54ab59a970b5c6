import type { Architecture, LayerGroup } from "../models/architecture.js";
import { parameterCount } from "../models/parameterCount.js";
import { unknownContextTokens } from "../models/unknownContextTokens.js";
import { billion, million, trillion } from "../units/scale.js";
import type { MeasuredTrainingModel } from "./trainingMeasurement.js";
import { type NamedParts, partNamed } from "./validation.js";

/** Rows of the embedding matrix where a table does not state them: GPT-2's, padded, which most of the older tables use. */
const defaultVocabulary = 51_200;
/** Size of a head where a table does not state heads. */
const usualHeadSize = 128;

/** Layers of GPT models by parameters, from which others of that kind are drawn. */
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

/** Parameters that a name states, such as "GPT 5B". */
function parametersInName(name: string): number | undefined {
  const [, amount, unit] = /(\d+(?:\.\d+)?) ?([BM])\b/i.exec(name) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit?.toUpperCase() === "M" ? million : billion);
}

/** Layers of a GPT model by its parameters, interpolated between published ones. */
function usualLayers(parameters: number): number {
  const above = gptLayers.findIndex(([size]) => size > parameters);
  const at = Math.max(0, above < 0 ? gptLayers.length - 2 : above - 1);
  const [from, to] = [gptLayers[at], gptLayers[at + 1]];
  if (!from || !to) return 1;
  const share = Math.log(parameters / from[0]) / Math.log(to[0] / from[0]);
  return Math.max(1, Math.round(from[1] * (to[1] / from[1]) ** share));
}

/** Layers and width that a table states, or those of a GPT model of its parameters: 12 layers x hidden^2. */
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
  const wide = Math.round(Math.sqrt(params / 12 / count) / usualHeadSize);
  return { layers: count, hidden: usualHeadSize * Math.max(1, wide) };
}

/** An architecture from the dimensions of a row, plain or gated by whichever comes nearer to its parameters; none if it states too little. */
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

/** The first layers of a model: what a proxy of it trained. */
function firstLayers(architecture: Architecture, layers: number): Architecture {
  let left = layers;
  const layerGroups: LayerGroup[] = [];
  for (const group of architecture.layerGroups) {
    const count = Math.min(left, group.count);
    if (count > 0) layerGroups.push({ ...group, count });
    left -= count;
  }
  return { ...architecture, layerGroups };
}

/** The architecture of a row: that of its name, the first layers of it for a proxy, or one of the dimensions or parameters it states. */
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

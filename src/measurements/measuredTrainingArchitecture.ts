import type { Architecture } from "../models/architecture.js";
import { parameterCount } from "../models/parameterCount.js";
import type { MeasuredTrainingModel } from "./trainingMeasurement.js";

/** Rows of the embedding matrix where a table does not state them: GPT-2's, padded, which most of the older tables use. */
const defaultVocabulary = 51_200;

function shaped(
  model: Required<Omit<MeasuredTrainingModel, "params" | "seqLen">>,
  gating: "gated" | "plain",
): Architecture {
  const { name, layers, hidden, heads, kvHeads, ffn, vocab } = model;
  return {
    id: "measured",
    name,
    hiddenSize: hidden,
    vocabularySize: vocab,
    maximumContextTokens: Number.MAX_SAFE_INTEGER,
    embedding: gating === "gated" ? "untied" : "tied",
    nativeFormat: "bf16",
    layerGroups: [
      {
        count: layers,
        attention: { kind: "grouped-query", queryHeads: heads, keyValueHeads: kvHeads, headSize: hidden / heads },
        feedForward: { kind: "dense", intermediateSize: ffn, gating },
      },
    ],
  };
}

/** An architecture from the dimensions of a row, plain or gated by whichever comes nearer to its parameters; none if it lacks some. */
export function measuredTrainingArchitecture(model: MeasuredTrainingModel): Architecture | undefined {
  const { name, params, layers, hidden, heads } = model;
  if (!layers || !hidden || !heads || hidden % heads !== 0) return undefined;
  const { kvHeads = heads, ffn = 4 * hidden, vocab = defaultVocabulary } = model;
  const shape = { name, layers, hidden, heads, kvHeads, ffn, vocab };
  const [plain, gated] = [shaped(shape, "plain"), shaped(shape, "gated")];
  if (params === undefined) return plain;
  const distance = (architecture: Architecture) => Math.abs(parameterCount(architecture).total - params);
  return distance(gated) < distance(plain) ? gated : plain;
}

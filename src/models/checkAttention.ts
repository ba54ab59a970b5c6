import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { fromZero, positive, whole } from "../units/check.js";
import { checkFields, checkVariant, type PartialShape, type VariantShapes } from "../units/checkShape.js";
import type { Attention, SparseSelection } from "./attention.js";

const sparseShape: PartialShape<SparseSelection> = {
  indexHeads: fromZero,
  indexHeadSize: fromZero,
  selectedTokens: whole,
  parameters: fromZero,
  tokensPerIndexKey: [whole],
  indexKeyBits: [positive],
};

/** The fields that each kind of attention must have. */
export const attentionShapes: VariantShapes<Attention> = {
  "grouped-query": { queryHeads: whole, keyValueHeads: whole, headSize: whole },
  latent: {
    queryHeads: whole,
    keyValueRank: whole,
    valueHeadSize: whole,
    noRotaryHeadSize: fromZero,
    rotaryHeadSize: fromZero,
  },
  linear: {
    keyHeads: whole,
    valueHeads: whole,
    keyHeadSize: whole,
    valueHeadSize: whole,
    convolutionWidth: fromZero,
    stateBits: positive,
  },
  "state-space": {
    heads: whole,
    headSize: whole,
    stateSize: whole,
    groups: whole,
    convolutionWidth: fromZero,
    stateBits: positive,
  },
};

/** The fields that attention of any kind may have. */
export const optionalFields = {
  valueHeadSize: [whole],
  windowTokens: [whole],
  tokensPerCacheEntry: [whole],
  layersPerCache: [whole],
  outputRank: [whole],
  outputGroups: [whole],
  timeStepRank: [whole],
  queryRank: [fromZero],
  rotaryHeadSize: [fromZero],
  extraParameters: [fromZero],
  sparse: [(field: string, sparse: SparseSelection) => checkFields(field, sparse, sparseShape)],
} as const;

/** Throws a typed error that names the first invalid dimension of an attention layer, if the layer has attention. */
export function checkAttention(field: string, attention: Attention | null): void {
  if (attention === null) return;
  checkVariant(field, attention, attentionShapes);
  checkFields<object>(field, attention, optionalFields);
  if (attention.kind === "grouped-query" && attention.queryHeads % attention.keyValueHeads > 0)
    throw new InvalidQuantityError(
      `${field}.keyValueHeads`,
      attention.keyValueHeads,
      `a divisor of its ${attention.queryHeads} query heads`,
    );
}

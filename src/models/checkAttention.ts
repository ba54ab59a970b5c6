import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, wholeIn } from "../units/check.js";
import { checkObject, checkWord } from "../units/checkShape.js";
import type { Attention, SparseSelection } from "./attention.js";

const dimensions = {
  "grouped-query": ["queryHeads", "keyValueHeads", "headSize"],
  latent: ["queryHeads", "keyValueRank", "valueHeadSize"],
  linear: ["keyHeads", "valueHeads", "keyHeadSize", "valueHeadSize"],
  "state-space": ["heads", "headSize", "stateSize", "groups"],
} as const;

const optionalDimensions = [
  "valueHeadSize",
  "windowTokens",
  "tokensPerCacheEntry",
  "layersPerCache",
  "outputRank",
  "outputGroups",
  "timeStepRank",
] as const;

const sizesFromZero = [
  "queryRank",
  "noRotaryHeadSize",
  "rotaryHeadSize",
  "convolutionWidth",
  "extraParameters",
] as const;

/** Throws a typed error that names the first invalid dimension of an attention layer. */
export function checkAttention(attention: Attention, field: string): void {
  const values = checkObject(field, attention) as unknown as Readonly<Record<string, number | undefined>>;
  const { kind } = attention;
  checkWord(`${field}.kind`, kind, "grouped-query|latent|linear|state-space");
  for (const name of dimensions[kind]) wholeIn(field, name, values[name] as number);
  for (const name of optionalDimensions) wholeIn(field, name, values[name] ?? 1);
  for (const name of sizesFromZero) wholeIn(field, name, values[name] ?? 0, 0);
  if (kind === "grouped-query" && attention.queryHeads % attention.keyValueHeads > 0)
    throw new InvalidQuantityError(
      `${field}.keyValueHeads`,
      attention.keyValueHeads,
      `a divisor of its ${attention.queryHeads} query heads`,
    );
  if ("stateBits" in attention) positive(`${field}.stateBits`, attention.stateBits);
  if ("sparse" in attention && attention.sparse) checkSparse(attention.sparse, `${field}.sparse`);
}

function checkSparse(sparse: SparseSelection, field: string): void {
  checkObject(field, sparse);
  wholeIn(field, "indexHeads", sparse.indexHeads, 0);
  wholeIn(field, "indexHeadSize", sparse.indexHeadSize, 0);
  wholeIn(field, "selectedTokens", sparse.selectedTokens);
  wholeIn(field, "parameters", sparse.parameters, 0);
  wholeIn(field, "tokensPerIndexKey", sparse.tokensPerIndexKey ?? 1);
  positive(`${field}.indexKeyBits`, sparse.indexKeyBits ?? 1);
}

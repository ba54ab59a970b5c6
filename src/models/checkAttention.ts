import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { positive, whole } from "../units/check.js";
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

/** Throws a typed error that names the field, unless every dimension of an attention layer is what it can be. */
export function checkAttention(attention: Attention, field: string): void {
  const values = new Map<string, unknown>(Object.entries(attention));
  if (!Object.hasOwn(dimensions, attention.kind)) {
    throw new InvalidQuantityError(`${field}.kind`, attention.kind, `one of ${Object.keys(dimensions).join(", ")}`);
  }
  const check = (name: string, least: number) => whole(`${field}.${name}`, values.get(name) as number, least);
  for (const name of dimensions[attention.kind]) check(name, 1);
  for (const name of optionalDimensions) if (values.get(name) !== undefined) check(name, 1);
  for (const name of sizesFromZero) if (values.get(name) !== undefined) check(name, 0);
  if ("stateBits" in attention) positive(`${field}.stateBits`, attention.stateBits);
  if ("sparse" in attention && attention.sparse) checkSparse(attention.sparse, `${field}.sparse`);
}

function checkSparse(sparse: SparseSelection, field: string): void {
  whole(`${field}.indexHeads`, sparse.indexHeads, 0);
  whole(`${field}.indexHeadSize`, sparse.indexHeadSize, 0);
  whole(`${field}.selectedTokens`, sparse.selectedTokens);
  whole(`${field}.parameters`, sparse.parameters, 0);
  whole(`${field}.tokensPerIndexKey`, sparse.tokensPerIndexKey ?? 1);
  positive(`${field}.indexKeyBits`, sparse.indexKeyBits ?? 1);
}

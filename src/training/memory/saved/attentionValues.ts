import type { Attention } from "../../../models/attention.js";

/** Values of one token that a layer's mixing keeps: as wide as the residual stream, or divided among tensor-parallel ranks in any case. */
export interface KeptValues {
  readonly stream: number;
  readonly inner: number;
}

/** Queries, keys, values and output of attention, and what stands in their place in other mixers, as values of one token. */
export function attentionValues(attention: Attention): KeptValues {
  switch (attention.kind) {
    case "grouped-query": {
      const {
        queryHeads,
        keyValueHeads,
        headSize,
        valueHeadSize = headSize,
        keyValueProjection = "separate",
      } = attention;
      const keys = keyValueProjection === "none" ? 0 : keyValueHeads * headSize;
      const values =
        keyValueProjection === "none" || keyValueProjection === "shared" ? 0 : keyValueHeads * valueHeadSize;
      const output = queryHeads * valueHeadSize * (attention.outputGate === "per-channel" ? 3 : 1);
      return { stream: attention.queryRank ?? 0, inner: queryHeads * headSize + keys + values + output };
    }
    case "latent": {
      const { queryHeads, queryRank, keyValueRank, noRotaryHeadSize, rotaryHeadSize, valueHeadSize } = attention;
      const inner = queryHeads * (2 * (noRotaryHeadSize + rotaryHeadSize) + 2 * valueHeadSize);
      return { stream: queryRank + keyValueRank + rotaryHeadSize, inner };
    }
    case "linear": {
      const { keyHeads, keyHeadSize, valueHeads, valueHeadSize, outputGate } = attention;
      const projected = 2 * keyHeads * keyHeadSize + valueHeads * valueHeadSize;
      const output = valueHeads * valueHeadSize * (outputGate === "per-channel" ? 3 : 1);
      return { stream: 0, inner: 2 * projected + output };
    }
    case "state-space": {
      const { heads, headSize, groups, stateSize } = attention;
      const width = heads * headSize;
      return { stream: 0, inner: 2 * (width + 2 * groups * stateSize) + 2 * width };
    }
  }
}

/** Heads whose softmax attention keeps a sum for; 0 for mixers without a softmax. */
export function softmaxHeads(attention: Attention | null): number {
  return attention?.kind === "grouped-query" || attention?.kind === "latent" ? attention.queryHeads : 0;
}

import type { Attention } from "../../../models/attention.js";

/**
 * Number of values per token that attention saves: in tensors of the residual stream, and in inner tensors that tensor
 * parallelism divides.
 */
export interface KeptValues {
  readonly stream: number;
  readonly inner: number;
}

/**
 * Number of values per token in queries, keys, values and output of attention, or in the corresponding tensors of other mixers.
 */
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

/** Number of heads for which attention saves a softmax sum; 0 for mixers without a softmax. */
export function softmaxHeads(attention: Attention | null): number {
  return attention?.kind === "grouped-query" || attention?.kind === "latent" ? attention.queryHeads : 0;
}

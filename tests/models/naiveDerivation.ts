import type { Architecture, Attention, FeedForward } from "llm-economics/models";

/** Multiplications and additions of a vector-matrix product, counted cell by cell. */
function matrix(inputs: number, outputs: number): number {
  let flops = 0;
  for (let column = 0; column < outputs; column++) for (let row = 0; row < inputs; row++) flops += 2;
  return flops;
}

function projections(attention: Attention | null, hidden: number): number {
  if (attention === null) return 0;
  if (attention.kind === "latent") {
    const head = attention.noRotaryHeadSize + attention.rotaryHeadSize;
    let flops = matrix(hidden, attention.keyValueRank + attention.rotaryHeadSize);
    flops += attention.queryRank
      ? matrix(hidden, attention.queryRank) + matrix(attention.queryRank, attention.queryHeads * head)
      : matrix(hidden, attention.queryHeads * head);
    for (let head = 0; head < attention.queryHeads; head++) {
      flops += matrix(attention.keyValueRank, attention.noRotaryHeadSize);
      flops += matrix(attention.keyValueRank, attention.valueHeadSize);
      flops += matrix(attention.valueHeadSize, hidden);
    }
    return flops;
  }
  if (attention.kind !== "grouped-query") throw new Error(`no naive derivation of ${attention.kind}`);
  const value = attention.valueHeadSize ?? attention.headSize;
  let flops = 0;
  for (let head = 0; head < attention.queryHeads; head++) {
    flops += matrix(hidden, attention.headSize) + matrix(value, hidden);
  }
  for (let head = 0; head < attention.keyValueHeads; head++)
    flops += matrix(hidden, attention.headSize) + matrix(hidden, value);
  return flops;
}

function feedForwardFlops(block: FeedForward | null, hidden: number): number {
  if (block === null) return 0;
  const mats = block.gating === "gated" ? 3 : 2;
  const one = (width: number) => {
    let flops = 0;
    for (let index = 0; index < mats; index++) flops += matrix(hidden, width);
    return flops;
  };
  if (block.kind === "dense") return one(block.intermediateSize);
  let flops = matrix(hidden, block.experts);
  for (let expert = 0; expert < block.expertsPerToken; expert++) flops += one(block.expertIntermediateSize);
  return flops + one(block.sharedIntermediateSize);
}

/** FLOPs of the scores and weighted sums of one query at a position, counted by key and head. */
function scores(attention: Attention | null, position: number, form: "prefill" | "decode"): number {
  if (attention === null) return 0;
  if (attention.kind !== "grouped-query" && attention.kind !== "latent") throw new Error(attention.kind);
  let flops = 0;
  for (let key = 1; key <= position; key++) {
    if (position - key >= (attention.windowTokens ?? Number.POSITIVE_INFINITY)) continue;
    for (let head = 0; head < attention.queryHeads; head++) {
      if (attention.kind === "grouped-query")
        flops += 2 * attention.headSize + 2 * (attention.valueHeadSize ?? attention.headSize);
      else if (form === "prefill")
        flops += 2 * (attention.noRotaryHeadSize + attention.rotaryHeadSize) + 2 * attention.valueHeadSize;
      else flops += 2 * (attention.keyValueRank + attention.rotaryHeadSize) + 2 * attention.keyValueRank;
    }
  }
  return flops;
}

/** FLOPs of one token at a position, counted layer by layer, without norms. */
export function naiveTokenFlops(
  model: Architecture,
  position: number,
  options: { readonly form: "prefill" | "decode"; readonly logits: boolean },
): number {
  let flops = options.logits ? matrix(model.hiddenSize, model.vocabularySize) : 0;
  for (const group of model.layerGroups) {
    for (let layer = 0; layer < group.count; layer++) {
      flops += projections(group.attention, model.hiddenSize) + feedForwardFlops(group.feedForward, model.hiddenSize);
      flops += scores(group.attention, position, options.form);
    }
  }
  return flops;
}

/** Cache bytes of a sequence after a number of tokens: a list of entries per layer, from which a window drops the oldest. */
export function naiveCacheBytes(model: Architecture, tokens: number, bytesPerElement: number): number {
  let bytes = 0;
  for (const { count, attention } of model.layerGroups) {
    for (let layer = 0; layer < count; layer++) {
      const entries: number[] = [];
      for (let token = 0; token < tokens; token++) {
        if (attention?.kind === "latent") entries.push(attention.keyValueRank + attention.rotaryHeadSize);
        else if (attention?.kind === "grouped-query") {
          const { keyValueHeads, headSize, valueHeadSize = headSize } = attention;
          entries.push(keyValueHeads * headSize + keyValueHeads * valueHeadSize);
        }
        const window = attention && "windowTokens" in attention ? attention.windowTokens : undefined;
        if (window !== undefined && entries.length > window) entries.shift();
      }
      for (const elements of entries) bytes += elements * bytesPerElement;
    }
  }
  return bytes;
}

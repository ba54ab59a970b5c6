import type { GroupedQueryAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";
import { gateOutputs } from "./gateOutputs.js";
import { mixedEntryBits } from "./mixedEntryBits.js";

/** Elements per one-byte scale in an 8-bit cache that keeps rotary keys in 16 bits (`fp8_ds_mla` of DeepSeek-V4). */
const elementsPerScale = 64;
const scaleBits = 8;

/** Visits the weight matrices of grouped-query attention. */
export function visitGroupedQuery(attention: GroupedQueryAttention, hiddenSize: number, visit: VisitMatrix): void {
  const { queryHeads, keyValueHeads, headSize, valueHeadSize = headSize, queryRank, bias = "none" } = attention;
  const { queryKeyNorm = "none", keyValueProjection: projection = "separate" } = attention;
  const queries = queryHeads * headSize;
  const keys = keyValueHeads * headSize;
  const values = keyValueHeads * valueHeadSize;
  const biased = bias === "none" ? 0 : 1;
  const queryNorm = queryKeyNorm === "whole" ? queries : queryKeyNorm === "per-head" ? headSize : 0;
  const keyVectors = biased * keys + (queryKeyNorm === "whole" ? keys : queryNorm && headSize);
  const queryVectors = biased * queries + queryNorm + (attention.sinks === "per-head" ? queryHeads : 0);
  const channels = queryHeads * valueHeadSize;
  if (queryRank) visit("attention", "query-down", "whole", hiddenSize, queryRank, queryRank);
  else visit("attention", "query", "columns", hiddenSize, queries, queryVectors);
  if (projection === "separate") {
    visit("attention", "key", "columns", hiddenSize, keys, keyVectors);
    visit("attention", "value", "columns", hiddenSize, values, biased * values);
  } else if (projection === "shared-cached-apart" || projection === "shared") {
    visit("attention", "key-value", "columns", hiddenSize, keys, keyVectors);
  }
  const gates = gateOutputs(attention.outputGate, channels, queryHeads);
  if (gates) visit("attention", "attention-gate", "columns", hiddenSize, gates);
  if (queryRank) visit("attention", "query-up", "columns", queryRank, queries, queryVectors);
  visitOutput(attention, channels, hiddenSize, visit);
}

function visitOutput(
  { bias, outputRank, outputGroups = 1 }: GroupedQueryAttention,
  channels: number,
  hiddenSize: number,
  visit: VisitMatrix,
): void {
  const vectors = bias === "all" ? hiddenSize : 0;
  if (outputRank)
    visit("attention", "attention-output-down", "columns", channels / outputGroups, outputRank, 0, outputGroups);
  const inputs = outputRank ? outputGroups * outputRank : channels;
  visit("attention", "attention-output", "rows", inputs, hiddenSize, vectors);
}

/**
 * Bits of one cache entry on one of `tensor` accelerators: the keys and values of its share of the key-value heads, at least one
 * head.
 *
 * @source vllm-project/vllm, cache type fp8_ds_mla of DeepSeek-V4 (2026): 584 bytes for a head of 512, of which 64 rotary
 */
export function groupedQueryEntryBits(attention: GroupedQueryAttention, bits: number, tensor: number): number {
  const { keyValueHeads, headSize, valueHeadSize = headSize, keyValueProjection, rotaryHeadSize } = attention;
  const heads = Math.ceil(keyValueHeads / tensor);
  if (keyValueProjection !== "shared") return heads * (headSize + valueHeadSize) * bits;
  if (rotaryHeadSize === undefined) return heads * headSize * bits;
  const scales = (headSize / elementsPerScale) * scaleBits;
  return heads * mixedEntryBits(headSize - rotaryHeadSize, rotaryHeadSize, scales, bits);
}

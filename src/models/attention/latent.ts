import type { LatentAttention } from "../attention.js";
import type { VisitMatrix } from "../visitMatrix.js";
import { gateOutputs } from "./gateOutputs.js";
import { mixedEntryBits } from "./mixedEntryBits.js";

/** Elements per 32-bit scale in the 8-bit latent cache of sparse attention (`fp8_ds_mla`). */
const elementsPerScale = 128;
const scaleBits = 32;

/** Visits the weight matrices of multi-head latent attention. */
export function visitLatent(attention: LatentAttention, hiddenSize: number, visit: VisitMatrix): void {
  const { queryHeads, queryRank, keyValueRank, noRotaryHeadSize, rotaryHeadSize, valueHeadSize } = attention;
  const queries = queryHeads * (noRotaryHeadSize + rotaryHeadSize);
  const values = queryHeads * valueHeadSize;
  const gates = gateOutputs(attention.outputGate, values, queryHeads);
  if (!queryRank) visit("attention", "query", "columns", hiddenSize, queries);
  if (gates) visit("attention", "attention-gate", "columns", hiddenSize, gates);
  if (queryRank) visit("attention", "query-down", "whole", hiddenSize, queryRank, queryRank);
  visit("attention", "key-value-down", "whole", hiddenSize, keyValueRank + rotaryHeadSize, keyValueRank);
  if (queryRank) visit("attention", "query-up", "columns", queryRank, queries);
  visit("attention", "key-up", "columns", keyValueRank, queryHeads * noRotaryHeadSize);
  visit("attention", "value-up", "columns", keyValueRank, values);
  visit("attention", "attention-output", "rows", values, hiddenSize);
}

/**
 * Bits of one cache entry: the latent and the rotary key. Tensor parallelism does not divide it: every accelerator keeps all of
 * it.
 *
 * @source vllm-project/vllm, cache type fp8_ds_mla (2025): 656 bytes, 512 in 8 bits, 4 scales of 32 bits, 64 rotary in 16 bits
 */
export function latentEntryBits({ keyValueRank, rotaryHeadSize, sparse }: LatentAttention, bits: number): number {
  if (!sparse) return (keyValueRank + rotaryHeadSize) * bits;
  return mixedEntryBits(keyValueRank, rotaryHeadSize, (keyValueRank / elementsPerScale) * scaleBits, bits);
}

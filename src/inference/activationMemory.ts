import type { EngineSettings } from "../efficiency/engineSettings.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Bytes } from "../units/quantity.js";

/**
 * Activations of the widest kernel held at once, relative to its inputs and outputs: both, plus the gated product, which is half
 * of the gate and up outputs.
 */
const widestKernelFactor = 1.5;

/** Largest number of tokens in one step. Engines without chunked prefill run even the longest prompt in one step. */
export function tokensOfStep({ chunkedPrefill, maxBatchedTokens }: EngineSettings, inputTokens: number): number {
  return chunkedPrefill === "whole-prompts" ? Math.max(maxBatchedTokens, inputTokens) : maxBatchedTokens;
}

/**
 * Activation bytes per token in the widest layer: the residual stream, plus the widest kernel or the experts that the token is
 * routed to.
 */
function bytesPerToken(
  { linears, experts, hiddenSize }: StepWork,
  { attentionDataParallel, expert }: ParallelPlan,
): Bytes {
  let widest = 0;
  for (const { activations } of linears) widest = Math.max(widest, widestKernelFactor * activations);
  for (const { activations, mixture } of experts) {
    const matrices = mixture.gating === "gated" ? 3 : 2;
    // Attention ranks that share experts gather each other's tokens, and each expert group processes its share of them.
    const routed = (mixture.expertsPerToken * attentionDataParallel) / expert;
    widest = Math.max(widest, (routed * activations) / matrices);
  }
  return activationBytes * (2 * hiddenSize + widest);
}

/**
 * Activation memory that an engine reserves, in bytes: that of its largest step, or that of sampling for the largest batch.
 *
 * Model: max(tokens × 2 × (2 hiddenSize + values of the widest layer), requests × vocabularySize × samplerBytesPerLogit).
 * Assumes: layers reuse the same buffers.
 */
export function activationMemory(
  work: StepWork,
  plan: ParallelPlan,
  settings: EngineSettings,
  inputTokens: number,
): Bytes {
  const tokens = tokensOfStep(settings, inputTokens);
  const requests = Math.min(settings.maxSequences, tokens);
  const sampling = requests * work.vocabularySize * settings.samplerBytesPerLogit;
  return Math.max(tokens * bytesPerToken(work, plan), sampling);
}

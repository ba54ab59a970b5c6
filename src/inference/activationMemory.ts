import type { EngineSettings } from "../efficiency/engineSettings.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import type { Bytes } from "../units/quantity.js";

/** Inputs and outputs of the widest kernel that are held at once: both, and the product of gate and up, which is half of their outputs. */
const heldOfWidestKernel = 1.5;

/** Most tokens of one step: engines that do not cut prompts run the longest whole. */
export function tokensOfStep({ chunkedPrefill, maxBatchedTokens }: EngineSettings, inputTokens: number): number {
  return chunkedPrefill === "whole-prompts" ? Math.max(maxBatchedTokens, inputTokens) : maxBatchedTokens;
}

/** Bytes that one token takes while it passes the widest layer: the residual stream, and the widest kernel or the experts that it is routed to. */
function bytesPerToken(
  { linears, experts, hiddenSize }: StepWork,
  { attentionDataParallel, expert }: ParallelPlan,
): Bytes {
  let widest = 0;
  for (const { activations } of linears) widest = Math.max(widest, heldOfWidestKernel * activations);
  for (const { activations, mixture } of experts) {
    const matrices = mixture.gating === "gated" ? 3 : 2;
    // Ranks that share experts gather each other's tokens, and each group works on its share of them.
    const routed = (mixture.expertsPerToken * attentionDataParallel) / expert;
    widest = Math.max(widest, (routed * activations) / matrices);
  }
  return activationBytes * (2 * hiddenSize + widest);
}

/**
 * Bytes of activations that an engine sets aside: those of its largest step, or those of sampling for as many requests as can run.
 *
 * Model: max(tokens × 2 × (2 hiddenSize + the widest layer's values), requests × vocabularySize × samplerBytesPerLogit).
 * Assumes: buffers of one layer are reused by the next.
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

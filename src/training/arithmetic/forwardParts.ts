import type { Architecture } from "../../models/architecture.js";
import { attentionFlopsBetween } from "../../models/attentionFlopsBetween.js";
import { type ContextLimit, checkContext } from "../../models/checkContext.js";
import { matrixFlopsPerToken } from "../../models/matrixFlopsPerToken.js";
import { whole } from "../../units/check.js";

/** How attention is counted: as a kernel that skips masked tokens computes it, or every token against the whole sequence. */
export type AttentionCount = "causal" | "full";

/** A model and the length of its training sequences. */
export interface TrainingSequence {
  /** The model. */
  readonly architecture: Architecture;
  /** Length of one training sequence in tokens. */
  readonly sequenceTokens: number;
  /**
   * How attention is counted: `causal` counts what a kernel that skips masked tokens does; `full` counts every token against
   * the whole sequence, as PaLM, llm-foundry and the older tables of Megatron-LM do. Causal if left out.
   */
  readonly attention?: AttentionCount | undefined;
  /** Whether a sequence longer than the model's context is an error; `defaultContextLimit` if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/** FLOPs of the forward pass per token, as a mean over the sequence: layer weights, attention core and head. */
export interface ForwardParts {
  readonly layers: number;
  readonly attention: number;
  readonly head: number;
}

/** Returns the parts of the forward pass, or throws a typed error if the sequence is out of range. */
export function forwardParts(sequence: TrainingSequence): ForwardParts {
  const { architecture, attention = "causal", contextLimit } = sequence;
  const tokens = whole("sequenceTokens", sequence.sequenceTokens);
  checkContext(architecture, "sequenceTokens", tokens, contextLimit);
  const first = attention === "full" ? tokens : 1;
  const core = attentionFlopsBetween(architecture, first, tokens, "expanded") / (tokens - first + 1);
  return { ...matrixFlopsPerToken(architecture), attention: core };
}

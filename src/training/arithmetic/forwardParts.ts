import type { Architecture } from "../../models/architecture.js";
import { attentionFlopsBetween } from "../../models/attentionFlopsBetween.js";
import { type ContextLimit, checkContext } from "../../models/checkContext.js";
import { matrixFlopsPerToken } from "../../models/matrixFlopsPerToken.js";
import { whole } from "../../units/check.js";

/** Counting of attention: the work of a kernel that skips masked tokens, or every token against the whole sequence. */
export type AttentionCount = "causal" | "full";

/** A model and the sequences that it trains on. */
export interface TrainingSequence {
  /** The model. */
  readonly architecture: Architecture;
  /** Tokens of one training sequence. */
  readonly sequenceTokens: number;
  /**
   * The counting of attention: `causal`, the work of a kernel that skips masked tokens; or `full`, every token against the whole
   * sequence, which PaLM, llm-foundry and the older tables of Megatron-LM count. Causal if left out.
   */
  readonly attention?: AttentionCount | undefined;
  /** Whether a sequence longer than the model was published for is an error; as `defaultContextLimit` if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/** FLOPs of one token in the forward pass, a mean over the sequence: weights of the layers, attention core, head. */
export interface ForwardParts {
  readonly layers: number;
  readonly attention: number;
  readonly head: number;
}

/** The parts of the forward pass, if the sequence can be; otherwise a typed error. */
export function forwardParts(sequence: TrainingSequence): ForwardParts {
  const { architecture, attention = "causal", contextLimit } = sequence;
  const tokens = whole("sequenceTokens", sequence.sequenceTokens);
  checkContext(architecture, "sequenceTokens", tokens, contextLimit);
  const first = attention === "full" ? tokens : 1;
  const core = attentionFlopsBetween(architecture, first, tokens, "expanded") / (tokens - first + 1);
  return { ...matrixFlopsPerToken(architecture), attention: core };
}

import { peakFlopsPerSecond } from "../../hardware/peakFlopsPerSecond.js";
import { forwardParts } from "../arithmetic/forwardParts.js";
import { recomputedFlops } from "../arithmetic/trainingFlopsPerToken.js";
import { pipelineBubble } from "../parallel/pipelineBubble.js";
import { exchangeSeconds, gradientSeconds } from "./exchangeTimes.js";
import type { PreparedTraining } from "./preparedTraining.js";
import type { StepParts } from "./stepTerms.js";

/** Arithmetic of a step, and what it takes on one accelerator. */
export interface StepWork {
  /** Of the model. */
  readonly modelFlops: number;
  /** With recomputation. */
  readonly hardwareFlops: number;
  /** Dense peak of all accelerators. */
  readonly peak: number;
  /** What the step consists of. */
  readonly parts: StepParts;
}

/** The arithmetic of a step under a plan, and what it takes. */
export function stepWork(prepared: PreparedTraining): StepWork {
  const { plan, degrees, accelerators, microBatches, interleave, stage, recomputation, unevenness } = prepared;
  const { model: architecture, sequenceTokens, batchSequences, contextLimit } = plan;
  const forward = forwardParts({ architecture, sequenceTokens, ...(contextLimit && { contextLimit }) });
  const tokens = batchSequences * sequenceTokens;
  const modelFlops = 3 * (forward.layers + forward.attention + forward.head) * tokens;
  const again = recomputedFlops(forward, recomputation) * tokens;
  const peak = accelerators * peakFlopsPerSecond(plan.accelerator, plan.arithmetic ?? "bf16");
  const parts: StepParts = {
    compute: (modelFlops / peak) * unevenness,
    recomputation: (again / peak) * unevenness,
    exchange: exchangeSeconds(prepared),
    gradient: gradientSeconds(prepared),
    bubble: pipelineBubble({ stages: degrees.pipeline, microBatches, interleave }).shareOfWork,
    hiding: stage === 3 ? 1 : 1 / microBatches,
  };
  return { modelFlops, hardwareFlops: modelFlops + again, peak, parts };
}

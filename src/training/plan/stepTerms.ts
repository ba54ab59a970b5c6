import type { Seconds } from "../../units/quantity.js";

/** Where the time of one training step goes; the terms sum to `stepSeconds`. */
export interface TrainingStepTerms {
  /** The model's own arithmetic at the dense peak, on the slowest accelerator. */
  readonly computeSeconds: Seconds;
  /** What the backward pass computes again, at the peak. */
  readonly recomputationSeconds: Seconds;
  /** Exchanges within a copy of the model: tensor parallelism, experts, pipeline stages. */
  readonly exchangeSeconds: Seconds;
  /** Kernels below their peak, launches, the optimiser, the host. */
  readonly inefficiencySeconds: Seconds;
  /** Pipeline stages that wait for each other. */
  readonly bubbleSeconds: Seconds;
  /** Gradient reduction and weight gathering that computing does not hide. */
  readonly gradientSeconds: Seconds;
}

/** What a step consists of before it is known how fast kernels run. */
export interface StepParts {
  readonly compute: number;
  readonly recomputation: number;
  readonly exchange: number;
  /** Gradient reduction, were nothing hidden. */
  readonly gradient: number;
  /** Waiting over working time. */
  readonly bubble: number;
  /** Share of the working time that can hide gradient reduction. */
  readonly hiding: number;
}

/** The terms of a step that works for so long. */
export function termsOf(parts: StepParts, busy: number): TrainingStepTerms {
  const { compute, recomputation, exchange, gradient, bubble, hiding } = parts;
  return {
    computeSeconds: compute,
    recomputationSeconds: recomputation,
    exchangeSeconds: exchange,
    inefficiencySeconds: Math.max(0, busy - compute - recomputation - exchange),
    bubbleSeconds: bubble * busy,
    gradientSeconds: Math.max(0, gradient - hiding * busy),
  };
}

/** The terms' sum. */
export function stepSeconds(terms: TrainingStepTerms): Seconds {
  return (
    terms.computeSeconds +
    terms.recomputationSeconds +
    terms.exchangeSeconds +
    terms.inefficiencySeconds +
    terms.bubbleSeconds +
    terms.gradientSeconds
  );
}

/** Shortest working time: everything at its peak. */
export function leastBusy({ compute, recomputation, exchange }: StepParts): number {
  return compute + recomputation + exchange;
}

/** Working time at a utilization of the hardware, which published figures give with their exchanges included. */
export function busyAt(parts: StepParts, utilization: number): number {
  return Math.max((parts.compute + parts.recomputation) / utilization, leastBusy(parts));
}

/** Working time of a step that takes so long in all; less than {@link leastBusy} if it cannot. */
export function busyWithin(parts: StepParts, step: number): number {
  const { gradient, bubble, hiding } = parts;
  const hidden = step / (1 + bubble);
  if (hiding * hidden >= gradient) return hidden;
  const slope = 1 + bubble - hiding;
  return slope > 0 ? (step - gradient) / slope : 0;
}

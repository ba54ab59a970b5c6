import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link InfeasiblePlanError}. */
export interface InfeasiblePlanDetails {
  /** Memory that the plan needs on the fullest accelerator, in bytes. */
  readonly neededBytes: number;
  /** Memory of one accelerator, in bytes. */
  readonly availableBytes: number;
  /** Smallest number of accelerators that would hold the plan; absent if no number would. */
  readonly acceleratorsNeeded?: number | undefined;
}

/**
 * Thrown when a plan does not fit the memory of its accelerators, and only by functions that promise a plan that fits.
 *
 * @example
 * ```ts
 * import { InfeasiblePlanError } from "llm-economics/errors";
 *
 * new InfeasiblePlanError("Weights need 141 GB.", { neededBytes: 141e9, availableBytes: 80e9 }).code; // => "infeasible-plan"
 * ```
 */
export class InfeasiblePlanError extends LlmEconomicsError<"infeasible-plan", InfeasiblePlanDetails> {
  override readonly name = "InfeasiblePlanError";

  constructor(message: string, details: InfeasiblePlanDetails) {
    super("infeasible-plan", message, details);
  }
}

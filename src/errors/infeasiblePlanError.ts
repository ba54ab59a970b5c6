import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link InfeasiblePlanError}. */
export interface InfeasiblePlanDetails {
  /** Bytes that the plan needs on the fullest accelerator. */
  readonly neededBytes: number;
  /** Bytes of memory of one accelerator. */
  readonly availableBytes: number;
  /** The fewest accelerators that would hold it, if any number does. */
  readonly acceleratorsNeeded?: number | undefined;
}

/**
 * A plan that does not fit the memory of its accelerators, thrown only by functions that promise a plan that fits.
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

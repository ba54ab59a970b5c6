import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link UnsupportedArchitectureError}. */
export interface UnsupportedArchitectureDetails {
  /** The architecture or model type. */
  readonly architecture: string;
  /** The unsupported part of the architecture. */
  readonly part: string;
}

/**
 * Thrown when a model has a part that the library cannot describe. The error names the part.
 *
 * @example
 * ```ts
 * import { UnsupportedArchitectureError } from "llm-economics/errors";
 *
 * new UnsupportedArchitectureError("T5ForConditionalGeneration", "encoder layers").details.part; // => "encoder layers"
 * ```
 */
export class UnsupportedArchitectureError extends LlmEconomicsError<
  "unsupported-architecture",
  UnsupportedArchitectureDetails
> {
  override readonly name = "UnsupportedArchitectureError";

  constructor(architecture: string, part: string, remedy = "Describe the model with layer groups by hand.") {
    super("unsupported-architecture", `${architecture}: ${part} is not supported. ${remedy}`, { architecture, part });
  }
}

import { describeValue } from "./describeValue.js";
import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of an {@link UnsupportedFormatError}. */
export interface UnsupportedFormatDetails {
  /** The requested number format. */
  readonly format: string;
  /** The accelerator that lacks it. */
  readonly by: string;
  /** The formats that the accelerator has. */
  readonly supported: readonly string[];
}

/**
 * Thrown when an accelerator has no arithmetic for a number format.
 *
 * @example
 * ```ts
 * import { UnsupportedFormatError } from "llm-economics/errors";
 *
 * new UnsupportedFormatError("fp8", "NVIDIA A100", ["bf16", "int8"]).message; // => "NVIDIA A100 has no peak rate for \"fp8\"; it has bf16, int8."
 * ```
 */
export class UnsupportedFormatError extends LlmEconomicsError<"unsupported-format", UnsupportedFormatDetails> {
  override readonly name = "UnsupportedFormatError";

  constructor(format: string, by: string, supported: readonly string[]) {
    super(
      "unsupported-format",
      `${by} has no peak rate for ${describeValue(format)}; it has ${supported.join(", ")}.`,
      {
        format,
        by,
        supported,
      },
    );
  }
}

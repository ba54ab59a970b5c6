import { describeValue } from "./describeValue.js";
import { LlmEconomicsError } from "./llmEconomicsError.js";
import { didYouMean } from "./nearestName.js";

const mostNamesShown = 12;

/** Details of an {@link UnknownNameError}. */
export interface UnknownNameDetails {
  /** Name of the field that was looked up, such as "engine" or "accelerator". */
  readonly field: string;
  /** The name that was given. */
  readonly value: unknown;
  /** The known names. */
  readonly known: readonly string[];
}

/**
 * Thrown when a name is not known. The message suggests the nearest known name.
 *
 * @example
 * ```ts
 * import { UnknownNameError } from "llm-economics/errors";
 *
 * new UnknownNameError("engine", "vlm", ["vllm", "sglang"]).message; // => "engine \"vlm\" is not known. Did you mean \"vllm\"? Known: vllm, sglang."
 * ```
 */
export class UnknownNameError extends LlmEconomicsError<"unknown-name", UnknownNameDetails> {
  override readonly name = "UnknownNameError";

  constructor(field: string, value: unknown, known: readonly string[]) {
    const hint = didYouMean(value, known);
    const rest = known.length - mostNamesShown;
    const shown = known.slice(0, mostNamesShown).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
    super("unknown-name", `${field} ${describeValue(value)} is not known. ${hint && `${hint} `}Known: ${shown}.`, {
      field,
      value,
      known,
    });
  }
}

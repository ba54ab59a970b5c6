import { LlmEconomicsError } from "./llmEconomicsError.js";
import { nearestName } from "./nearestName.js";

/** What an {@link UnknownNameError} tells programs. */
export interface UnknownNameDetails {
  /** What was looked up, such as "engine" or "accelerator". */
  readonly field: string;
  /** The name that was asked for. */
  readonly value: unknown;
  /** The names that are known. */
  readonly known: readonly string[];
}

/**
 * A name that the library does not know, with the nearest one that it does.
 *
 * @example
 * ```ts
 * import { UnknownNameError } from "llm-economics/errors";
 *
 * new UnknownNameError("engine", "vlm", ["vllm", "sglang"]).message; // => "engine \"vlm\" is not known; did you mean \"vllm\"? Known: vllm, sglang."
 * ```
 */
export class UnknownNameError extends LlmEconomicsError<"unknown-name", UnknownNameDetails> {
  override readonly name = "UnknownNameError";

  constructor(field: string, value: unknown, known: readonly string[]) {
    const nearest = nearestName(String(value), known);
    const hint = nearest === undefined ? "" : ` did you mean "${nearest}"?`;
    const shown = known.length > 12 ? `${known.slice(0, 12).join(", ")} and ${known.length - 12} more` : known.join(", ");
    super("unknown-name", `${field} "${String(value)}" is not known;${hint} Known: ${shown}.`, { field, value, known });
  }
}

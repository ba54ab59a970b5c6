import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of a {@link MalformedInputError}. */
export interface MalformedInputDetails {
  /** Name of the input, such as "config.json". */
  readonly source: string;
  /** Position in the input as a dotted path; empty if the whole input is at fault. */
  readonly path: string;
}

/**
 * Thrown when untrusted input cannot be read: the format is wrong, a field is missing or of the wrong type, or the input is
 * hostile.
 *
 * @example
 * ```ts
 * import { MalformedInputError } from "llm-economics/errors";
 *
 * new MalformedInputError("config.json", "hidden_size", "is missing").message; // => "config.json: hidden_size is missing."
 * ```
 */
export class MalformedInputError extends LlmEconomicsError<"malformed-input", MalformedInputDetails> {
  override readonly name = "MalformedInputError";

  constructor(source: string, path: string, problem: string, options?: ErrorOptions) {
    super("malformed-input", `${source}: ${path && `${path} `}${problem}.`, { source, path });
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}

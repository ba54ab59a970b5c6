import { LlmEconomicsError } from "./llmEconomicsError.js";

/** Details of a {@link MalformedInputError}. */
export interface MalformedInputDetails {
  /** Name of the input, such as "config.json". */
  readonly source: string;
  /** Position in it, as a dotted path; empty for the whole. */
  readonly path: string;
}

/**
 * Foreign input that cannot be read: not of the format it should be, a field missing or of the wrong type, or hostile.
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

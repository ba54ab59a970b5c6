/** Every code an error of this library can carry: one for each thing that can be wrong. */
export type LlmEconomicsErrorCode =
  | "invalid-quantity"
  | "unknown-name"
  | "infeasible-plan"
  | "unsupported-architecture"
  | "unsupported-format"
  | "malformed-input"
  | "currency-mismatch"
  | "unpriced-date";

/** The key of the mark that errors of this library carry, the same in every copy of the library in one process. */
export const errorBrand: unique symbol = /* @__PURE__ */ Symbol.for("llm-economics/error") as never;

/**
 * The base of every error that this library throws: a code to switch on, a sentence to read, and typed details.
 *
 * @example
 * ```ts
 * import { LlmEconomicsError } from "llm-economics/errors";
 *
 * const error = new LlmEconomicsError("unknown-name", 'engine "vlm" is not known. Did you mean "vllm"?', {});
 * error.code; // => "unknown-name"
 * ```
 */
export class LlmEconomicsError<
  Code extends LlmEconomicsErrorCode = LlmEconomicsErrorCode,
  Details extends object = object,
> extends Error {
  /** The name of the class, which every class states as a literal, so that it survives minification. */
  declare readonly name: string;
  /** The mark that all copies of the library share. */
  declare readonly [errorBrand]: true;
  /** Machine-readable code of the problem. */
  declare readonly code: Code;
  /** The values that the message speaks of, for programs. */
  declare readonly details: Readonly<Details>;

  constructor(code: Code, message: string, details: Readonly<Details>) {
    super(message);
    this.code = code;
    this.details = details;
    this[errorBrand] = true;
  }
}

/** Codes that the errors of this library carry, one for each kind of problem. */
export type LlmEconomicsErrorCode =
  | "invalid-quantity"
  | "unknown-name"
  | "infeasible-plan"
  | "unsupported-architecture"
  | "unsupported-format"
  | "malformed-input"
  | "currency-mismatch"
  | "unpriced-date";

/** Key of the brand property that marks errors of this library; every copy of the library in a process shares it. */
export const errorBrand: unique symbol = /* @__PURE__ */ Symbol.for("llm-economics") as never;

/**
 * Base class of every error that this library throws, with a code to switch on, a message to read, and typed details.
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
  /** Name of the class, which each class states as a literal so that it survives minification. */
  declare readonly name: string;
  /** Brand that all copies of the library share. */
  declare readonly [errorBrand]: true;
  /** Machine-readable code of the problem. */
  declare readonly code: Code;
  /** The values that the message mentions, for programs. */
  declare readonly details: Readonly<Details>;

  constructor(code: Code, message: string, details: Readonly<Details>) {
    super(message);
    this.code = code;
    this.details = details;
    this[errorBrand] = true;
  }
}

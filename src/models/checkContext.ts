import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole } from "../units/check.js";
import type { Architecture } from "./architecture.js";

/** Whether a context longer than the model was published for is an error, or allowed, as with an extended position encoding. */
export type ContextLimit = "enforced" | "ignored";

/**
 * The default for a context that is too long: throw an error.
 *
 * @source Model cards: quality beyond the published context is not defined, though arithmetic is
 * @example
 * ```ts
 * import { defaultContextLimit } from "llm-economics/models";
 *
 * defaultContextLimit; // => "enforced"
 * ```
 */
export const defaultContextLimit: ContextLimit = "enforced";

/** The tokens, if they are a whole number of at least 0 within the model's context; otherwise a typed error that names the field. */
export function checkContext(
  architecture: Architecture,
  field: string,
  tokens: number,
  contextLimit: ContextLimit = defaultContextLimit,
): number {
  whole(field, tokens, 0);
  const longest = architecture.maximumContextTokens;
  if (contextLimit === "ignored" || tokens <= longest) return tokens;
  const allowed = `at most ${longest}, the context of ${architecture.name}`;
  throw new InvalidQuantityError(field, tokens, allowed, 'Shorten it, or pass contextLimit: "ignored".');
}

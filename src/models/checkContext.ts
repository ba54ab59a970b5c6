import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { whole } from "../units/check.js";
import type { Architecture } from "./architecture.js";

/**
 * Treatment of a context longer than the model was published for: an error (enforced), or allowed, as with extended position
 * embeddings (ignored).
 */
export type ContextLimit = "enforced" | "ignored";

/**
 * Default treatment of a context that is too long: throw an error.
 *
 * @source model cards: quality beyond the published context is undefined, although the arithmetic is not
 * @example
 * ```ts
 * import { defaultContextLimit } from "llm-economics/models";
 *
 * defaultContextLimit; // => "enforced"
 * ```
 */
export const defaultContextLimit: ContextLimit = "enforced";

/**
 * Returns the tokens if they are a whole number of at least 0 within the model's context; otherwise throws a typed error that
 * names the field.
 */
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

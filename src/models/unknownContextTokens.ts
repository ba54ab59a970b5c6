/**
 * The context length of a model whose file states none: no limit, so that a context of any length is accepted.
 *
 * @source ECMAScript 2015: the largest integer that a number counts to exactly
 * @example
 * ```ts
 * import { unknownContextTokens } from "llm-economics/models";
 *
 * unknownContextTokens; // => 9007199254740991
 * ```
 */
export const unknownContextTokens: number = Number.MAX_SAFE_INTEGER;

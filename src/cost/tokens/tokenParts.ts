import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { TokenRates } from "./tokenPrice.js";
import type { TokenUse } from "./tokenUse.js";

/** A kind of prompt or generated tokens that may have its own rate: the count and the rate. */
export type TokenPart = readonly [
  tokens: keyof TokenUse & `${"audio" | "image" | "reasoning"}${string}`,
  rate: keyof TokenRates & `${"audio" | "image" | "reasoning"}${string}`,
];

/** Prompt tokens other than text, and their rates. */
export const inputParts = [
  ["audioInputTokens", "audioInputPerMillion"],
  ["imageInputTokens", "imageInputPerMillion"],
] as const satisfies readonly TokenPart[];

/** Generated tokens other than visible text, and their rates. */
export const outputParts = [
  ["reasoningTokens", "reasoningPerMillion"],
  ["audioOutputTokens", "audioOutputPerMillion"],
  ["imageOutputTokens", "imageOutputPerMillion"],
] as const satisfies readonly TokenPart[];

/** Checks that the parts do not exceed the tokens that they are part of. */
export function checkParts(tokens: TokenUse, parts: readonly TokenPart[], whole: Decimal, name: string): void {
  const counts = parts.map(([field]) => exactDecimal(field, nonNegative(field, tokens[field] ?? 0)));
  const first = parts.find(([field]) => tokens[field])?.[0];
  if (first && sumOf(counts).gt(whole)) throw new InvalidQuantityError(first, tokens[first], `at most the ${name}`);
}

/** The exact sum of token counts. */
export function sumOf(counts: readonly Decimal[]): Decimal {
  return counts.reduce((sum, count) => sum.plus(count), exactDecimal("tokens", 0));
}

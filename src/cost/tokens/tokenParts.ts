import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { TokenRates } from "./tokenPrice.js";
import type { TokenUse } from "./tokenUse.js";

/** A kind of tokens that are part of the prompt or of what is generated, and the rate for them. */
export type TokenPart = readonly [
  tokens: keyof TokenUse & `${"audio" | "image" | "reasoning"}${string}`,
  rate: keyof TokenRates & `${"audio" | "image" | "reasoning"}${string}`,
];

/** Prompt tokens of other kinds than text, and the rates for them. */
export const inputParts = [
  ["audioInputTokens", "audioInputPerMillion"],
  ["imageInputTokens", "imageInputPerMillion"],
] as const satisfies readonly TokenPart[];

/** Generated tokens that may have a rate of their own. */
export const outputParts = [
  ["reasoningTokens", "reasoningPerMillion"],
  ["audioOutputTokens", "audioOutputPerMillion"],
  ["imageOutputTokens", "imageOutputPerMillion"],
] as const satisfies readonly TokenPart[];

/** Checks that tokens of other kinds are no more than those that they are part of. */
export function checkParts(tokens: TokenUse, parts: readonly TokenPart[], whole: Decimal, name: string): void {
  const counts = parts.map(([field]) => exactDecimal(field, nonNegative(field, tokens[field] ?? 0)));
  const first = parts.find(([field]) => tokens[field])?.[0];
  if (first && sumOf(counts).gt(whole)) throw new InvalidQuantityError(first, tokens[first], `at most the ${name}`);
}

/** The sum of counts. */
export function sumOf(counts: readonly Decimal[]): Decimal {
  return counts.reduce((sum, count) => sum.plus(count), exactDecimal("tokens", 0));
}

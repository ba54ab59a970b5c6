import type { Decimal } from "decimal.js";
import { exactDecimal } from "../../cost/money/exactDecimal.js";
import { nonNegative } from "../../units/check.js";

const percent = 100;

/** Tolerance for comparing two quantities; if both bounds are given, the wider one applies. */
export interface Tolerance {
  /** Largest difference as a share of the expected value, such as 0.01 for 1 %. */
  readonly relative?: number | undefined;
  /** Largest difference in the unit of the quantity: dollars, seconds, bytes. */
  readonly absolute?: number | undefined;
}

/** The largest difference that a tolerance allows around an expected value. */
export function allowedDifference(expected: Decimal, { relative = 0, absolute = 0 }: Tolerance): Decimal {
  const share = expected.abs().times(exactDecimal("relative", nonNegative("relative", relative)));
  const fixed = exactDecimal("absolute", nonNegative("absolute", absolute));
  return share.gt(fixed) ? share : fixed;
}

/** A tolerance around an expected value as text, such as "within 1 % of 3.29 USD". */
export function describeTolerance({ relative, absolute }: Tolerance, expected: string): string {
  const parts = [
    ...(relative === undefined ? [] : [`${exactDecimal("relative", relative).times(percent)} %`]),
    ...(absolute === undefined ? [] : [`${absolute}`]),
  ];
  return parts.length === 0 ? `exactly ${expected}` : `within ${parts.join(" or ")} of ${expected}`;
}

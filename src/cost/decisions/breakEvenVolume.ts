import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { tokensPerMillion } from "../../units/scale.js";
import { checkMoney } from "../money/checkMoney.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { subtract } from "../money/subtract.js";

/** The volume above which self-hosting is cheaper than buying tokens, or the reason why there is none. */
export type BreakEvenVolume =
  | {
      readonly kind: "volume";
      /** Tokens per month at which both cost the same; above it, self-hosting is cheaper. */
      readonly tokensPerMonth: number;
      /** This volume as a share of the capacity, if a capacity was given. */
      readonly utilization?: number | undefined;
    }
  | {
      readonly kind: "never";
      /** Either a self-hosted token costs no less than a bought one, or the volume exceeds the capacity. */
      readonly because: "variable-cost" | "capacity";
    };

/**
 * The monthly volume in tokens at which a self-hosted service with a fixed cost breaks even against buying tokens from an API.
 *
 * Model: fixedPerMonth / (pricePerMillionTokens - variablePerMillionTokens), in millions of tokens.
 *
 * Assumes: the fixed cost pays for all volumes up to the capacity. For more, raise the fixed cost and the capacity and compute it again.
 *
 * @param options - fixed monthly cost, variable cost of a million self-hosted tokens, API price of a million tokens, and capacity if known
 * @returns the volume, or `never` with the reason
 * @throws {@link InvalidQuantityError} if an amount is negative or the capacity is not above 0
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source break-even analysis (textbook)
 * @example
 * ```ts
 * import { breakEvenVolume, usd } from "llm-economics/cost";
 *
 * const eightAccelerators = usd(2.5 * 8 * 730);
 * const found = breakEvenVolume({ fixedPerMonth: eightAccelerators, pricePerMillionTokens: usd("1.00") });
 * found; // => { kind: "volume", tokensPerMonth: 14_600_000_000 }
 * ```
 */
export function breakEvenVolume<Currency extends string>(options: {
  /** Monthly cost of the self-hosted service at any volume. */
  readonly fixedPerMonth: Money<Currency>;
  /** Extra cost of a million self-hosted tokens; none by default. */
  readonly variablePerMillionTokens?: Money<NoInfer<Currency>> | undefined;
  /** API price of a million tokens, blended over input and output. */
  readonly pricePerMillionTokens: Money<NoInfer<Currency>>;
  /** Tokens per month that the self-hosted service can deliver within its latency objective. */
  readonly capacityTokensPerMonth?: number | undefined;
}): BreakEvenVolume {
  checkShape("options", options, {
    fixedPerMonth: checkMoney,
    variablePerMillionTokens: [checkMoney],
    pricePerMillionTokens: checkMoney,
    capacityTokensPerMonth: [0],
  });
  const price = nonNegativeMoney("pricePerMillionTokens", options.pricePerMillionTokens);
  const fixed = nonNegativeMoney("fixedPerMonth", options.fixedPerMonth);
  const variable = options.variablePerMillionTokens;
  const saved = variable ? subtract<Currency>(price, nonNegativeMoney("variablePerMillionTokens", variable)) : price;
  subtract<Currency>(fixed, price);
  const capacity = options.capacityTokensPerMonth;
  if (capacity !== undefined) positive("capacityTokensPerMonth", capacity);
  if (!saved.amount.gt(0)) return { kind: "never", because: "variable-cost" };
  const tokensPerMonth = inRange(exactDecimal("fixedPerMonth", fixed.amount).div(saved.amount).times(tokensPerMillion));
  if (capacity === undefined) return { kind: "volume", tokensPerMonth };
  if (tokensPerMonth > capacity) return { kind: "never", because: "capacity" };
  return { kind: "volume", tokensPerMonth, utilization: tokensPerMonth / capacity };
}

function inRange(tokens: Decimal): number {
  const value = tokens.toNumber();
  if (value < Infinity) return value;
  throw new InvalidQuantityError("fixedPerMonth", tokens.toString(), "lower", "The prices differ too little.");
}

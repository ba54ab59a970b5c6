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

/** The volume from which a self-hosted service is cheaper than bought tokens, or why there is none. */
export type BreakEvenVolume =
  | {
      readonly kind: "volume";
      /** Tokens a month at which both cost the same; above it the own service is cheaper. */
      readonly tokensPerMonth: number;
      /** Share of the capacity that this takes, if the capacity was given. */
      readonly utilization?: number | undefined;
    }
  | {
      readonly kind: "never";
      /** A token costs no less at home than bought, or the volume lies beyond what the service can do. */
      readonly because: "variable-cost" | "capacity";
    };

/**
 * The monthly volume at which a service with a fixed cost breaks even against tokens bought by the million.
 *
 * Model: fixedPerMonth / (pricePerMillionTokens - variablePerMillionTokens), in millions of tokens.
 *
 * Assumes: the fixed cost buys the same capacity at every volume up to it; above it, add capacity to the fixed cost and ask again.
 *
 * @param options - fixed cost a month, cost of a million tokens at home and their price elsewhere, capacity a month if known
 * @returns the volume, or `never` and why
 * @throws {@link InvalidQuantityError} if an amount is negative or the capacity is not above 0
 * @throws {@link CurrencyMismatchError} if the amounts are of several currencies
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
  /** Monthly cost of the self-hosted service, whatever it serves. */
  readonly fixedPerMonth: Money<Currency>;
  /** Extra cost of a million self-hosted tokens; nothing if absent. */
  readonly variablePerMillionTokens?: Money<NoInfer<Currency>> | undefined;
  /** Price of a million bought tokens, blended over prompt and generated ones. */
  readonly pricePerMillionTokens: Money<NoInfer<Currency>>;
  /** Tokens a month that the own service can do at the latency wanted. */
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
  throw new InvalidQuantityError("fixedPerMonth", tokens.toString(), "less, at such a small difference in price");
}
